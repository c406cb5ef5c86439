package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about required sections: missing-section, renamed-section, misplaced-section. */
class RequiredSectionsTest {

    private static final Rule<Plan> MISSING = new MissingSection();
    private static final Rule<Plan> RENAMED = new RenamedSection();
    private static final Rule<Plan> MISPLACED = new MisplacedSection();

    @Test
    void aMissingSectionIsToldWhereItBelongs() {
        assertThat(Plans.report(MISSING, "# Plan\n\n" + Plans.of(Plans.REQUIRED.subList(1, 5))))
                .containsExactly(
                        "1:1-1:7 error the section \"Assumptions & Data Safety\" is missing: add it at the beginning",
                        "15:1-15:22 error the section \"5. Post-Incident Follow-Up\" is missing:"
                                + " add it after \"Communication Plan\"");
    }

    @Test
    void aTextWithoutSectionsLacksThemAll() {
        assertThat(Plans.report(Plans.template("Write.\n\n## One\n\n## Two\n"), MISSING, "I can't help.\nSorry.\n"))
                .containsExactly("1:1-1:14 error the plan has none of the sections that the prompt asks for:"
                        + " write \"One\" and \"Two\"");
    }

    @Test
    void theHeadingOfTheFormattingRulesIsNotOwed() {
        assertThat(Plans.report(
                        Plans.template("Write.\n\n## One\n\n## Formatting Rules\n\n- Be brief\n"),
                        MISSING,
                        "## One\n\ntext\n"))
                .isEmpty();
    }

    @Test
    void aTitleWithAPlaceholderIsThereWithItsValue() {
        assertThat(Plans.report(
                        Plans.template("Write.\n\n## Undo `$VERSION`\n\n## $SERVICE Checks\n"),
                        MISSING,
                        "## 1. Undo v2.4.1\n\ntext\n\n## 2. Checkout Checks\n\ntext\n"))
                .isEmpty();
    }

    @Test
    void aTemplateWithoutHeadingsOwesNothing() {
        assertThat(Plans.report(Plans.template("Write a plan.\n"), MISSING, "Text.\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#### 3) ROLL BACK STEPS\n\n- done",
                "**Rollback Steps**\n\n- done",
                "**Rollback Steps:**\n- done",
                "\uD83D\uDD04 **Rollback Steps**\n- done",
                "Rollback Steps\n---\n\n- done",
                "# *Rollback* `Steps`\n\n- done",
                "## Rollback Steps: v2 \u2192 v1\n\n- done",
                "## Section 3: Rollback Steps\n\n- done",
                "**3. Rollback Steps (Owner: SRE)**\n\n- done",
                "## [3] Rollback Steps \u2014 back to v1\n\n- done",
            })
    void findsASectionInEachForm(String lines) {
        String plan = Plans.with("Rollback Steps", lines);
        assertThat(Plans.report(MISSING, plan)).isEmpty();
        assertThat(Plans.report(RENAMED, plan)).isEmpty();
        assertThat(Plans.report(MISPLACED, plan)).isEmpty();
    }

    @Test
    void findsSectionsThatAreItemsWithABoldLine() {
        StringBuilder plan = new StringBuilder("# Plan\n\n");
        Plans.REQUIRED.forEach(title -> plan.append("1. **").append(title).append("**\n   - done\n"));
        assertThat(Plans.report(MISSING, plan.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "  "})
    void findsSectionsInABlockQuoteOrInItems(String indent) {
        StringBuilder plan = new StringBuilder("# Plan\n\n");
        Plans.REQUIRED.forEach(title -> plan.append(indent.replace("  ", "- "))
                .append("## ")
                .append(title)
                .append("\n")
                .append(indent)
                .append("- done\n\n"));
        assertThat(Plans.report(MISSING, plan.toString())).isEmpty();
        assertThat(Plans.report(RENAMED, plan.toString())).isEmpty();
        assertThat(Plans.report(MISPLACED, plan.toString())).isEmpty();
    }

    @Test
    void takesALoneTitleForNoSection() {
        String plan = "# Rollback Plan\n\n- done\n";
        assertThat(Plans.report(RENAMED, plan)).isEmpty();
        assertThat(Plans.report(MISSING, plan)).hasSize(1);
    }

    @Test
    void theTitleOfTheDocumentIsNoSection() {
        String plan = "# Rollback Steps\n\n" + Plans.of(Plans.REQUIRED).replace("## Rollback Steps\n\n- done\n\n", "");
        assertThat(Plans.report(MISSING, plan))
                .containsExactly("11:1-11:30 error the section \"3. Rollback Steps\" is missing:"
                        + " add it after \"Rollback Decision Criteria\"");
    }

    @Test
    void reportsARenamedSectionAsNotMissing() {
        String plan = Plans.with("Rollback Steps", "## Rollback Procedure\n\n- done");
        assertThat(Plans.report(MISSING, plan)).isEmpty();
        assertThat(Plans.report(RENAMED, plan))
                .containsExactly("13:1-13:22 warning the prompt calls this section \"3. Rollback Steps\","
                        + " the plan calls it \"Rollback Procedure\": use the prompt's title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## 3. Rollback Steps for Checkout v2.4.1",
                "## Detailed Rollback Steps with Exact Commands for the On-Call Engineer",
                "## 3. Rollback Steps and Validation of the Checkout Service in Production",
                "**3. Rollback Steps for Checkout v2.4.1**",
            })
    void takesTheTitleWithMoreWordsForARenamedSection(String title) {
        String plan = Plans.with("Rollback Steps", title + "\n\n- done");
        assertThat(Plans.report(MISSING, plan)).isEmpty();
        assertThat(Plans.report(RENAMED, plan)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d. ", "Schritt %d: ", "%d) \ud83d\udd04 ", "Teil %d \u2013 "})
    void takesTranslatedTitlesWithTheSameNumbersForRenamedSections(String number) {
        StringBuilder plan = new StringBuilder(
                "# Notfallplan\n\n## Annahmen und Datensicherheit\n\n- Die Daten sind auf der Platte und nicht im Speicher\n\n");
        List<String> titles = List.of("Anzeichen", "Kriterien", "Schritte", "Kommunikation", "Nachbereitung");
        for (int i = 0; i < titles.size(); i++) {
            plan.append("## ")
                    .append(number.replace("%d", "" + (i + 1)))
                    .append(titles.get(i))
                    .append("\n\n- a\n\n");
        }
        assertThat(Plans.report(MISSING, plan.toString())).isEmpty();
        assertThat(Plans.report(RENAMED, plan.toString())).hasSize(6);
        assertThat(Plans.report(MISSING, plan + "## 6. Anhang\n\n- a\n")).hasSize(1);
        String english =
                plan.toString().replace("Die Daten sind auf der Platte und nicht", "The data is on the disk and not");
        assertThat(Plans.report(RENAMED, english.replace(" und ", " and ").replace("im", "in")))
                .isEmpty();
    }

    @Test
    void aTitleCannotEndItsQuotation() {
        assertThat(Plans.report(RENAMED, Plans.with("Rollback Steps", "## Rollback \"Procedure\n\n- done")))
                .containsExactly("13:1-13:23 warning the prompt calls this section \"3. Rollback Steps\","
                        + " the plan calls it \"Rollback 'Procedure\": use the prompt's title");
    }

    @Test
    void takesNoSubsectionForAnotherSection() {
        String plan = Plans.with("Rollback Steps", "")
                .replace("## Communication Plan\n\n", "## Communication Plan\n\n### Rollback Procedure\n\n");
        assertThat(Plans.report(RENAMED, plan)).isEmpty();
        assertThat(Plans.report(MISSING, plan)).hasSize(1);
    }

    @Test
    void takesASectionForOneRequiredSectionOnly() {
        String plan = "## Rollback Criteria and Steps\n\n- done\n";
        assertThat(Plans.report(RENAMED, plan)).hasSize(1);
        assertThat(Plans.report(MISSING, plan))
                .containsExactly(
                        "1:1-1:31 error the sections \"Assumptions & Data Safety\", \"1. Incident Detection Signals\" and"
                                + " \"2. Rollback Decision Criteria\" are missing: add them at the beginning",
                        "1:1-1:31 error the sections \"4. Communication Plan\" and \"5. Post-Incident Follow-Up\" are missing:"
                                + " add them after \"Rollback Criteria and Steps\"");
    }

    @Test
    void reportsTheFewestMisplacedSections() {
        List<String> order = List.of(
                Plans.REQUIRED.get(0),
                Plans.REQUIRED.get(4),
                Plans.REQUIRED.get(1),
                Plans.REQUIRED.get(2),
                "Extra",
                Plans.REQUIRED.get(3),
                Plans.REQUIRED.get(5));
        assertThat(Plans.report(MISPLACED, Plans.of(order)))
                .containsExactly("5:1-5:22 warning \"Communication Plan\" is out of order:"
                        + " move it after \"Rollback Steps\"");
        assertThat(Plans.report(
                        MISPLACED,
                        Plans.of(List.of(
                                Plans.REQUIRED.get(1),
                                Plans.REQUIRED.get(2),
                                Plans.REQUIRED.get(3),
                                Plans.REQUIRED.get(0)))))
                .containsExactly("13:1-13:29 warning \"Assumptions & Data Safety\" is out of order:"
                        + " move it before \"Incident Detection Signals\"");
    }
}
