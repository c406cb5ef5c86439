package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulletsPerSectionTest {

    private static final Rule<Plan> BULLETS = new BulletsPerSection();

    @Test
    void countsTheItemsOfAllListsOfASection() {
        String lists =
                "## Communication Plan\n\n### A\n\n- a\n  - nested\n  - nested\n\n### B\n\n1. b\n2. b\n\n* [ ] c\n* [ ] c\n"
                        + "* [ ] c\n* [ ] c\n\n> - quoted\n";
        assertThat(Plans.report(BULLETS, lists))
                .containsExactly("1:1-1:22 info \"Communication Plan\" has 7 bullets, the prompt asks for 4 to 6:"
                        + " combine or remove bullets");
        assertThat(Plans.report(BULLETS, "## Rollback Steps\n\n- a\n"))
                .containsExactly("1:1-1:18 info \"Rollback Steps\" has 1 bullet, the prompt asks for 4 to 6:"
                        + " add or split bullets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Rollback Steps\n\n- a\n- b\n- c\n- d\n",
                "## Rollback Steps\n\n1. a\n2. b\n3. c\n\n* d\n* e\n* f\n",
                "## Rollback Steps\n\n| a | b |\n| - | - |\n| c | d |\n",
                "## Rollback Steps\n\nRun:\n\n```sh\nls\n```\n",
                "## Rollback Steps\n\nNothing to do.\n",
                "## Something Else\n\n- a\n",
                "## Rollback Steps\n\n- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n",
            })
    void reportsNoSectionWithEnoughBulletsOrATableOrCode(String plan) {
        assertThat(Plans.report(BULLETS, plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prefer 4\u20136 bullets per section | 4 to 6",
                "Between 3 and 5 bullets | 3 to 5",
                "Three to five bullets per section | 3 to 5",
                "At most 2 sub-bullets each, 3-5 bullets per section | 3 to 5",
                "1-2 sub-bullets; 3..5 bullets | 3 to 5",
                "No more than five bullets | at most 5",
                "Limit each section to 5 bullet points | at most 5",
                "Keep a section to 5 bullets or fewer | at most 5",
                "5 bullets max per section | at most 5",
                "Maximum 5 items per section | at most 5",
                "\u22645 bullets | at most 5",
                "Fewer than 5 bullets | at most 4",
                "No fewer than 9 bullets | at least 9",
                "9+ bullets | at least 9",
                "9 or more bullets | at least 9",
                "More than 8 bullets | at least 9",
                "At least 8 and at most 9 bullets | 8 to 9",
                "Exactly 9 concise bullets | 9",
                "Sections 1 and 2 need at least 9 bullets | at least 9",
                "Section 3 needs 9 bullets or more | at least 9",
                "In steps 1-3, use at most 5 bullets | at most 5",
                "Sections one, two and three: 3 to 5 bullets | 3 to 5",
                "In section 2.1 and section 3, 9 bullets | 9",
                "#1 and #2 need at least 9 bullets | at least 9",
                "As of 2026-03-14, at most 5 bullets | at most 5",
                "Since 14 March 2026: 3-5 bullets | 3 to 5",
                "By 12:30 write at most 5 bullets | at most 5",
                "Since v2.4.1, at most 5 bullets | at most 5",
                "For versions 1.2 to 1.3, at least 9 bullets | at least 9",
                "The 1st and 2nd section need at least 9 bullets | at least 9",
                "In 90 % of all sections, at most 5 bullets | at most 5",
                "Per section 3 to 5 bullets | 3 to 5",
                "In each section 3-5 bullets | 3 to 5",
                "Never more than 5 bullets | at most 5",
                "Don't use more than 5 bullets | at most 5",
                "A section must not exceed 5 bullets | at most 5",
                "No section with more than 5 bullets | at most 5",
                "Avoid more than 5 bullets | at most 5",
                "Never fewer than 9 bullets | at least 9",
                "Do not write fewer than 3 or more than 5 bullets | 3 to 5",
            })
    void readsLimitsInManyForms(String rule, String asked) {
        String plan = "## One\n\n" + "- a\n".repeat(asked.contains("9") ? 7 : 8);
        assertThat(Plans.report(Plans.template("## One\n\nFormatting rules\n- " + rule + "\n"), BULLETS, plan))
                .singleElement()
                .asString()
                .contains("the prompt asks for " + asked + ":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Keep bullets under 25 words",
                "Bullets of at most 2 lines",
                "Bullets have 10 to 20 words",
                "At most 2-level bullets",
                "Do not write 4-6 bullets",
                "Bullets in sections 1 and 2",
                "Don't limit a section to 5 bullets",
                "Never use exactly 5 bullets",
                "Bullets as of 2026",
            })
    void takesNoNumberOfSomethingElseForALimit(String rule) {
        assertThat(Plans.report(
                        Plans.template("## One\n\nFormatting rules\n- " + rule + "\n"),
                        BULLETS,
                        "## One\n\n" + "- a\n".repeat(40)))
                .isEmpty();
    }

    @Test
    void usesTheLimitsOfTheTemplate() {
        String plan = "## One\n\n- a\n- b\n- c\n";
        String body = "## One\n\nFormatting rules\n- ";
        assertThat(Plans.report(Plans.template(body + "At most 2 bullets\n"), BULLETS, plan))
                .containsExactly(
                        "1:1-1:7 info \"One\" has 3 bullets, the prompt asks for at most 2: combine or remove bullets");
        assertThat(Plans.report(Plans.template(body + "At least 5 bullets\n"), BULLETS, plan))
                .containsExactly("1:1-1:7 info \"One\" has 3 bullets, the prompt asks for at least 5:"
                        + " add or split bullets");
        assertThat(Plans.report(Plans.template(body + "Be kind\n"), BULLETS, plan))
                .isEmpty();
    }
}
