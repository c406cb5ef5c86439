package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasoning of a model in its answer: {@link Chatter} reports it. */
class ReasoningTest {

    private static final Rule<Plan> CHATTER = new Chatter();
    private static final String PLAN = "# A\n\ntext\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<think>\n# no\n\n```\n</think>",
                "<reasoning>no</reasoning>",
                "<Thought>\nno\n</Thought>",
                "<thoughts a=\"b\">\n\n- no\n\nno\n</thoughts >",
                "<THINKING>no</thinking>",
                "<inner_monologue>no</inner_monologue>",
                "<inner monologue>no</inner monologue>",
                "<scratchpad>\nno\n\nno\n\n</scratchpad>",
                "<reflection>no <think>no</think> no</reflection>",
                "<think>no <think>no</think> no</think>",
                "<think>`</think>` no</think>",
                "[THINK]no[/THINK]",
            })
    void removesCompleteReasoningBeforeThePlan(String reasoning) {
        assertThat(Plans.fixed(CHATTER, reasoning + "\n\n" + PLAN)).isEqualTo(PLAN);
        assertThat(Plans.report(CHATTER, reasoning + "\n\n" + PLAN))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .startsWith("1:1-" + reasoning.lines().count() + ":")
                        .endsWith(" warning the model's reasoning is not part of the plan: remove it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<think>\nIs step 3 safe? I am not sure.\n</think>",
                "<Thought>no</Thought>",
                "<think>\n\nno\n\n- no\n\n</think>",
                "<think>no <reflection>no</reflection></think>",
            })
    void removesCompleteReasoningInAndAfterThePlan(String reasoning) {
        assertThat(Plans.fixed(CHATTER, PLAN + "\n" + reasoning + "\n")).isEqualTo(PLAN);
        assertThat(Plans.fixed(CHATTER, PLAN + "\n" + reasoning + "\n\n## B\n")).isEqualTo(PLAN + "\n## B\n");
        String wrapped = "```md\n" + PLAN + "```\n\n" + reasoning + "\n";
        assertThat(Plans.fixed(CHATTER, wrapped)).isEqualTo("```md\n" + PLAN + "```\n");
        assertThat(Plans.findings(PlanRules.ALL, PLAN + "\n" + reasoning + "\n"))
                .filteredOn(finding -> finding.region().line() > 4)
                .hasSize(1);
    }

    @Test
    void removesReasoningInALine() {
        assertThat(Plans.fixed(CHATTER, "# A\n\n- x <think>no</think> y\n")).isEqualTo("# A\n\n- x  y\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## B\n\n- x\n\n</think>\n",
                "- x</think>\n",
                "- x\n</reasoning>\n\n## B\n",
                "- x <think/>\n",
                "<think>\n- x\n\n## B\n",
                "- x <think> y\n",
                "<think>\n\n- x\n\n## B\n\n- y\n</think>\n",
                "<think>\n\n- x\n\n**B**\n\n- y\n</think>\n",
                "<think>\n\n```\nls\n```\n</think>\n",
                "- x <think>y\n- z</think>\n",
            })
    void keepsReasoningThatMayHaveAPartOfThePlan(String end) {
        String plan = PLAN + "\n" + end;
        assertThat(Plans.report(CHATTER, plan))
                .hasSize(1)
                .allMatch(finding -> finding.contains("the model's reasoning"));
        assertThat(Plans.fixed(CHATTER, plan)).isEqualTo(plan);
    }

    @Test
    void keepsAPlanInReasoning() {
        String plan = "<think>\nhm\n\n" + PLAN + "\n## Rollback Steps\n\n- x\n</think>\n\nDone.\n";
        assertThat(Plans.fixed(CHATTER, plan)).isEqualTo(plan);
        assertThat(Plans.fixed(CHATTER, plan + "\n## Communication Plan\n")).startsWith("<think>");
        assertThat(Plans.fixed(CHATTER, plan + "\n## Rollback Steps\n")).startsWith("Done.");
    }

    @Test
    void reportsAnOpeningTagThatIsNotClosed() {
        assertThat(Plans.report(CHATTER, "<think>\nhm\n\n" + PLAN))
                .containsExactly("1:1-1:8 warning \"<think>\" begins the model's reasoning, which is not closed:"
                        + " remove the reasoning, or this tag if there is none");
        assertThat(Plans.report(CHATTER, "hm\n</think>\n\n" + PLAN))
                .containsExactly("2:1-2:9 warning \"</think>\" ends the model's reasoning, which has no beginning:"
                        + " remove the reasoning, or this tag if there is none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write `<think>` and `</think>`.",
                "```xml\n<think>no</think>\n```",
                "A \\<think>no\\</think>.",
                "State the <reasoning> of the team.",
                "<thinker>no</thinker>",
                "`<think>` a\n</thinker>",
            })
    void reportsNoTagThatIsCodeOrAPlaceholder(String text) {
        assertThat(Plans.report(CHATTER, PLAN + "\n" + text + "\n")).isEmpty();
    }
}
