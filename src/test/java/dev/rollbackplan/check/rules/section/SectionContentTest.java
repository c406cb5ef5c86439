package dev.rollbackplan.check.rules.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of what stands in a section: empty-section, bold-as-header, bullets-per-section, long-bullet. */
class SectionContentTest {

    private static final Rule<? super Plan> EMPTY = new EmptySection(Severity.ERROR);
    private static final Rule<Plan> BOLD = new BoldAsHeader();
    private static final Rule<Plan> BULLETS = new BulletsPerSection();
    private static final Rule<Plan> LONG = new LongBullet();

    @Test
    void anEmptySectionIsReported() {
        assertThat(Plans.told(EMPTY, "# Plan\n\n## Rollback Steps\n\n## A\n\n### B\n\n## C\n\ntext\n"))
                .containsExactly(
                        "3:1-3:18 error the section is empty: write it",
                        "7:1-7:6 error the section is empty: write it or remove the heading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- to do -->", "---", "[a]: https://example.com", "<!-- a -->\n<!--\n\nb -->\n\n---"})
    void whatSaysNothingIsEmpty(String block) {
        assertThat(Plans.told(EMPTY, "## A\n\n" + block + "\n\n## B\n\ntext\n"))
                .containsExactly("1:1-1:5 error the section is empty: write it or remove the heading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## A\n\n![picture](a.png)\n",
                "## A\n\n<details>x</details>\n",
                "## A\n\n**Resolved**\n\n## B\n\n```\n```\n",
                "# Title\n\n# Steps\n\ntext\n",
                "**Do not go on without approval**\n\n## B\n\ntext\n",
                "!!! note\n\n## B\n\n{{< x >}}\n",
            })
    void whatSaysSomethingIsNot(String plan) {
        assertThat(Plans.told(EMPTY, plan)).isEmpty();
    }

    @Test
    void anOwedSectionUnderABoldLineMayBeEmpty() {
        assertThat(Plans.told(EMPTY, "**Rollback Steps**\n\n**Communication Plan**\n\n- done\n"))
                .containsExactly("1:1-1:19 error the section is empty: write it");
    }

    @Test
    void aBoldLineThatIsAHeadingIsReportedAndRepaired() {
        String plan = "## Steps\n\n**Phase 1: Contain**\n\n- done\n\n__Rollback Steps:__\n\n- done\n";
        assertThat(Plans.told(BOLD, plan))
                .containsExactly(
                        "3:1-3:21 warning \"Phase 1: Contain\" is a bold line used as a heading:"
                                + " use \"###\" instead of bold",
                        "7:1-7:20 warning \"Rollback Steps:\" is a bold line used as a heading:"
                                + " use \"##\" instead of bold");
        assertThat(Plans.repaired(List.of(BOLD), plan))
                .isEqualTo("## Steps\n\n### Phase 1: Contain\n\n- done\n\n## Rollback Steps\n\n- done\n");
    }

    @Test
    void offersNoFixThatWouldDropANumberSign() {
        String plan = "## Steps\n\n**Ticket #**\n\n- 1204\n";
        assertThat(Plans.told(BOLD, plan)).hasSize(1);
        assertThat(Plans.repaired(List.of(BOLD), plan)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Contain (On-Call SRE):**\n\n- done\n",
                "**Status: draft**\n\ntext\n",
                "**Do this first!**\n\ntext\n",
                "**Apply the resources.**\n\n```sh\nls\n```\n",
                "**DRAFT**\n\n**Version 2**\n\n## A\n\ntext\n",
                "**Owner** SRE\n\n- done\n",
                "**two\nlines**\n\n- done\n",
                "- **Item**\n\n  text\n",
                "text\n\n**The End**\n",
                "**Figure 1 - The Way Back**\n\n![map](map.png)\n",
            })
    void whatLeadsInOrStressesIsNoHeading(String plan) {
        assertThat(Plans.told(BOLD, plan)).isEmpty();
    }

    @Test
    void aPromptThatSaysNothingOfHeadersLeavesOtherBoldLinesAlone() {
        assertThat(Plans.told(
                        Plans.template("## One\n\nFormatting rules\n- Use concise bullets\n"),
                        BOLD,
                        "**One**\n\n- done\n\n**Phase A**\n\n- done\n"))
                .containsExactly("1:1-1:8 warning \"One\" is a bold line used as a heading: use \"##\" instead of bold");
    }

    @Test
    void bulletsAreCountedOverAllListsOfASection() {
        String lists =
                "## Rollback Steps\n\n### A\n\n- a\n  - nested\n  - nested\n\n### B\n\n1. b\n2. b\n\n* [ ] c\n* [ ] c\n"
                        + "* [ ] c\n* [ ] c\n\n> - quoted\n";
        assertThat(Plans.told(BULLETS, lists))
                .containsExactly("1:1-1:18 warning \"Rollback Steps\" has 7 bullets, the prompt asks for 4 to 6:"
                        + " combine or remove bullets");
        assertThat(Plans.told(BULLETS, "## Rollback Steps\n\n- a\n"))
                .containsExactly("1:1-1:18 warning \"Rollback Steps\" has 1 bullet, the prompt asks for 4 to 6:"
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
            })
    void enoughBulletsOrSomethingInTheirPlace(String plan) {
        assertThat(Plans.told(BULLETS, plan)).isEmpty();
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
            })
    void aRuleMaySayItsLimitsInManyWays(String rule, String asked) {
        String plan = "## One\n\n" + "- a\n".repeat(asked.contains("9") ? 7 : 8);
        assertThat(Plans.told(Plans.template("## One\n\nFormatting rules\n- " + rule + "\n"), BULLETS, plan))
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
            })
    void aNumberOfSomethingElseIsNoLimit(String rule) {
        assertThat(Plans.told(
                        Plans.template("## One\n\nFormatting rules\n- " + rule + "\n"),
                        BULLETS,
                        "## One\n\n" + "- a\n".repeat(40)))
                .isEmpty();
    }

    @Test
    void theLimitsAreTheTemplates() {
        String plan = "## One\n\n- a\n- b\n- c\n";
        String body = "## One\n\nFormatting rules\n- ";
        assertThat(Plans.told(Plans.template(body + "At most 2 bullets\n"), BULLETS, plan))
                .containsExactly(
                        "1:1-1:7 warning \"One\" has 3 bullets, the prompt asks for at most 2: combine or remove bullets");
        assertThat(Plans.told(Plans.template(body + "At least 5 bullets\n"), BULLETS, plan))
                .containsExactly("1:1-1:7 warning \"One\" has 3 bullets, the prompt asks for at least 5:"
                        + " add or split bullets");
        assertThat(Plans.told(Plans.template(body + "Be kind\n"), BULLETS, plan))
                .isEmpty();
    }

    @Test
    void aLongBulletIsReported() {
        String words = "word ".repeat(25).strip();
        String letters = "a".repeat(160);
        String plan = "- " + words + " more\n- " + words + " `code with words`\n- " + letters + "b\n- " + letters
                + "\n\n  " + words + words + "\n- ok\n  - " + words + " https://example.com/" + letters + "\n\n> - "
                + words + " more\n";
        assertThat(Plans.told(LONG, plan))
                .containsExactly(
                        "1:3-1:132 warning the bullet has 26 words, not counting code (limit 25)",
                        "3:3-3:164 warning the bullet has 161 characters, not counting code (limit 160)");
        assertThat(Plans.told(Plans.template("## One\n"), LONG, plan)).isEmpty();
    }
}
