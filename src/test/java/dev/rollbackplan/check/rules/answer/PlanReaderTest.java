package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.markdown.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan is of what a model said, and the rules of what stands around it: chatter, wrapped-answer. */
class PlanReaderTest {

    private static final Rule<Plan> CHATTER = new Chatter();
    private static final Rule<Plan> WRAPPED = new WrappedAnswer();

    private static String headings(String text) {
        Plan plan = Plans.read(Plans.BUNDLED, text);
        return plan.document().blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> plan.source().lineAt(block.range().start()) + " " + block.text())
                .collect(Collectors.joining(", "));
    }

    private static boolean isWrapped(String text) {
        return Plans.read(Plans.BUNDLED, text).envelope().opening().isPresent();
    }

    @Test
    void frontMatterIsSkipped() {
        assertThat(headings("---\ntitle: x\nlist:\n  - a\n- b\n# comment\n\nkey.a: 1\n---\n# A\n"))
                .isEqualTo("10 A");
        assertThat(headings("---\n# comment\n# another\ntitle: x\n---\n# A\n")).isEqualTo("6 A");
        assertThat(headings("---\n  title: x\n  list: y\n---\n# A\n")).isEqualTo("5 A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nno key\n---\n",
                "---\n\n---\n",
                "---\ntitle: x\n",
                "\n---\ntitle: x\n---\n",
                "text\n---\ntitle: x\n---\n",
                "---\n- item\n---\n",
                "---\n# Plan\n---\n",
                "---\n# Plan\n\nstatus: draft\n\n---\n",
            })
    void whatIsNoFrontMatterStays(String start) {
        Plan plan = Plans.read(Plans.BUNDLED, start + "\n# A\n");
        assertThat(plan.envelope().plan().start()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```markdown\n# A\n\n```sh\nls\n```\n\n## B\n```\n",
                "````md\n# A\n\n```sh\nls\n```\n\n## B\n````\n",
                "~~~markdown\n# A\n\n```sh\nls\n```\n\n## B\n~~~\n",
                "```\n# A\n\n```\nls\n```\n\n## Rollback Steps\n```\n",
                "```Markdown title=\"plan\"\n# A\n\n- x\n\n  ```\n  ls\n  ```\n\n## B\n```",
                "```markdown\n# A\n\n```\n\n```\n\n```sh\nls\n```\n## B\n```\n",
                "```text\n# A\n\n## Rollback Steps\n```\n\nLet me know!\n",
                "```mdx\n# A\n\n## B\n```\n",
            })
    void aWrapperIsTakenOffWhateverStandsInIt(String text) {
        Plan plan = Plans.read(Plans.BUNDLED, text);
        assertThat(plan.envelope().opening()).isPresent();
        assertThat(plan.envelope().closing()).isPresent();
        assertThat(headings(text)).matches("2 A, \\d+ (B|Rollback Steps)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```markdown\n# A\n\n```sh\nls\n```\n\n## B\n",
                "```markdown\n# A\n\n```sh\nls\n",
                "```\n## Rollback Steps\n\n- x\n",
            })
    void aCutAnswersWrapperIsOpen(String text) {
        Plan plan = Plans.read(Plans.BUNDLED, text);
        assertThat(plan.envelope().opening()).isPresent();
        assertThat(plan.envelope().closing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "```\nls\n```\n",
                "```\n# list\nls\n# end\n```\n",
                "```sh\n## Rollback Steps\n```\n",
                "```markdown\ntext\n```\n",
                "# A\n\n```markdown\n# B\n```\n",
                "```markdown\n# Example\n```\n\n## Rollback Steps\n\n```sh\nls\n```\n",
                "Template:\n\n```markdown\n# Example\n```\n\n**Rollback Steps**\n\n- x\n",
                "    ```markdown\n    # A\n    ```\n",
                "```markdown\n```\n",
                "Print this:\n\n```\n## Usage\n\n## Options\n\n- one\n```\n\nThen go on.\n",
                "```yaml\n# A\n\n## Rollback Steps\n```\n",
            })
    void aCodeBlockIsNotAlwaysAWrapper(String text) {
        assertThat(isWrapped(text)).isFalse();
    }

    @Test
    void frontMatterInAWrapperIsSkippedToo() {
        assertThat(headings("```markdown\n---\ntitle: x\n---\n# A\n```\n")).isEqualTo("5 A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<think>\n# no\n\n```\n</think>\n\n", "# no\n</think>\n\n", "<reasoning>no</reasoning>\n"})
    void thoughtsAreNoPartOfThePlan(String thoughts) {
        assertThat(headings(thoughts + "# A\n")).endsWith(" A").doesNotContain("no");
        assertThat(Plans.repaired(List.of(CHATTER), thoughts + "# A\n")).isEqualTo("# A\n");
    }

    @Test
    void whatStandsAroundAWrapperIsTakenOffWithIt() {
        String text = "<think>\nhm\n</think>\nHere it is:\n```md\n# A\n```\nLet me know!\n";
        assertThat(Plans.told(CHATTER, text))
                .containsExactly(
                        "1:1-1:8 warning text outside the plan is addressed to whoever asked for it:"
                                + " remove it",
                        "4:1-4:12 warning text outside the plan is addressed to whoever asked for it:"
                                + " remove it",
                        "8:1-8:13 warning text outside the plan is addressed to whoever asked for it:"
                                + " remove it");
        assertThat(Plans.told(WRAPPED, text))
                .containsExactly(
                        "5:1-5:6 warning the whole plan is in a code block that begins here: remove this line",
                        "7:1-7:4 warning the code block around the plan ends here: remove this line");
        assertThat(Plans.repaired(List.of(CHATTER, WRAPPED), text)).isEqualTo("# A\n");
    }

    @Test
    void headingsAroundAWrappedPlanStay() {
        String plan = "## Rollback Steps\n\n- x\n\n## Communication Plan\n\n- y\n";
        String text = "# A\n\n```markdown\n" + plan + "```\n\n### Notes\n\n- z\n";
        assertThat(isWrapped(text)).isTrue();
        assertThat(Plans.repaired(List.of(CHATTER, WRAPPED), text))
                .isEqualTo("# A\n\n" + plan + "\n\n### Notes\n\n- z\n");
        assertThat(isWrapped(text.replace("### Notes", "## Post-Incident Follow-Up")))
                .isFalse();
    }

    @Test
    void whatIsLongIsNotTakenOffUnread() {
        String said = "The cluster has two regions. ".repeat(12).strip();
        String text = said + "\n\n```md\n# A\n```\n\n" + said + "\n";
        assertThat(Plans.repaired(List.of(CHATTER, WRAPPED), text)).isEqualTo(said + "\n\n# A\n\n\n" + said + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sure! Here is the plan.",
                "Certainly, below is what you need:",
                "Here's a rollback plan for the incident:",
                "Here\u2019s the requested runbook.",
                "Below is a comprehensive rollback strategy for **checkout**.",
                "I've prepared the following plan:",
                "Based on the alert, I drafted this plan:",
                "Here you go:",
                "Yes \u2014 the steps follow.",
                "Sure thing - done.",
                "This is urgent. Here's a rollback plan for it:",
                "To end the incident, I've prepared the following runbook:",
                "I'm your assistant, and here is the plan.",
                "Please find below the strategy.",
                "The following is a rollback plan.",
                "Here are the steps you need:",
                "Here's what to do:",
                "This is your rollback plan.",
                "You asked for a plan; it follows.",
                "As an AI, I can't know your cluster.",
            })
    void anAnswersOpeningIsChatter(String opening) {
        String plan = opening + "\n\n# A\n\ntext\n";
        assertThat(Plans.told(CHATTER, plan))
                .containsExactly("1:1-1:" + (opening.length() + 1) + " warning \"" + opening
                        + "\" is an introduction to the answer, not part of the plan: remove it");
        assertThat(Plans.repaired(List.of(CHATTER), plan)).isEqualTo("# A\n\ntext\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let me know if anything is missing.",
                "I hope this helps!",
                "Would you like me to write the status update?",
                "The rest is routine. Feel free to adjust the thresholds.",
                "If you share your manifests, I can make the commands exact.",
                "Want me to turn this into a ticket?",
                "If anything is unclear, let me know.",
                "The plan should work. Just let me know!",
                "Should you need more, don't hesitate to ask.",
                "If you need more details on a step, just ask!",
                "Do you want a shorter version?",
                "Need me to adapt this?",
                "Adapt the names, and tell me if you want more.",
                "Good luck with the rollback!",
                "Keep an eye on it, and feel free to ask.",
            })
    void anOfferIsChatter(String offer) {
        String plan = "# A\n\ntext\n\n---\n\n" + offer + "\n";
        assertThat(Plans.told(CHATTER, plan))
                .containsExactly("7:1-7:" + (offer.length() + 1) + " warning \"" + offer
                        + "\" is an offer to the reader, not part of the plan: remove it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here are the dashboards to open first.\n\n# A\n\ntext\n",
                "If you need to roll back, follow these steps.\n\n# A\n\ntext\n",
                "# A\n\nSure, this can fail.\n\n## B\n\ntext\n",
                "Sure-footed rollbacks matter.\n\n# A\n\ntext\n",
                "Of course-grained alerts one fired.\n\n# A\n\ntext\n",
                "Based on the alert, version v2 is faulty.\n\n# A\n\ntext\n",
                "Below is what changed between v1 and v2.\n\n# A\n\ntext\n",
                "Here is where we stand: orders fail.\n\n# A\n\ntext\n",
                "# A\n\nGood luck is no plan: follow the steps.\n",
                "# A\n\nUse the form, and feel free to adapt it.\n",
                "# A\n\nPlease do not hesitate to ask for help.\n",
                "# A\n\nQuestions? Don't hesitate to ask in `#payments`.\n",
                "# A\n\nNever return0search1, restart at the turn2 signal or turn0search.\n",
                "# A\n\nFeel free to reach out to the SRE team.\n",
                "# A\n\n> Let me know if you still see errors.\n",
                "# A\n\n```\nLet me know if <|x|> [oaicite:0]\n```\n",
                "# A\n\nIf you see errors, the plan failed.\n",
                "Sure! Das ist der Plan f\u00FCr die Umgebung, und er ist nicht von der KI.\n\n# A\n",
            })
    void whatAPersonWouldWriteIsNoChatter(String plan) {
        assertThat(Plans.told(CHATTER, plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u301012\u2020source\u3011",
                ":contentReference[oaicite:0]{index=0}",
                "[oaicite:3]",
                "\uE200cite\uE202turn0search1\uE201",
                "citeturn0search1turn2view12",
                "turn0news3",
                "<|im_end|>",
                "</think>",
            })
    void leftoversOfAnInterfaceAreChatter(String leftover) {
        String plan = "# A\n\nDie Rate ist hoch " + leftover + " und das ist nicht gut.\n";
        assertThat(Plans.told(CHATTER, plan))
                .containsExactly("3:19-3:" + (19 + leftover.length()) + " warning \"" + leftover
                        + "\" is left over from the model's interface: remove it");
    }
}
