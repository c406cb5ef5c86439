package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedAnswerTest {

    private static final Rule<Plan> CHATTER = new Chatter();
    private static final Rule<Plan> WRAPPED = new WrappedAnswer();

    @Test
    void removesShortTextAroundAWrapperWithIt() {
        String text = "<think>\nhm\n</think>\nHere it is:\n```md\n# A\n```\nLet me know!\n";
        assertThat(Plans.report(CHATTER, text))
                .containsExactly(
                        "1:1-3:9 warning the model's reasoning is not part of the plan: remove it",
                        "4:1-4:12 warning text outside the plan is addressed to the person who asked for it:"
                                + " remove it",
                        "8:1-8:13 warning text outside the plan is addressed to the person who asked for it:"
                                + " remove it");
        assertThat(Plans.report(WRAPPED, text))
                .containsExactly(
                        "5:1-5:6 warning the whole plan is in a code block that begins here: remove this line",
                        "7:1-7:4 warning the code block around the plan ends here: remove this line");
        assertThat(Plans.fixed(List.of(CHATTER, WRAPPED), text)).isEqualTo("# A\n");
    }

    @Test
    void keepsSectionsAroundAWrapper() {
        String plan = "## Rollback Steps\n\n- x\n\n## Communication Plan\n\n- y\n";
        String text = "# A\n\n```markdown\n" + plan + "```\n\n### Notes\n\n- z\n";
        assertThat(Plans.report(WRAPPED, text)).hasSize(2);
        assertThat(Plans.fixed(List.of(CHATTER, WRAPPED), text)).isEqualTo("# A\n\n" + plan + "\n### Notes\n\n- z\n");
        assertThat(Plans.report(WRAPPED, text.replace("### Notes", "## Post-Incident Follow-Up")))
                .isEmpty();
    }

    @Test
    void makesNoHeadingOrFrontMatterOfTextThatItJoins() {
        assertThat(Plans.fixed(List.of(CHATTER, WRAPPED), "```md\n# A\n\ntext\n```\nGood luck!\n\n---\n\n- x\n"))
                .isEqualTo("# A\n\ntext\n\n---\n\n- x\n");
        assertThat(Plans.fixed(List.of(CHATTER), "Here is the plan:\n\n---\n\n# A\n\n---\n\n- x\n"))
                .isEqualTo("\n---\n\n# A\n\n---\n\n- x\n");
    }

    @Test
    void keepsLongTextAroundAWrapper() {
        String longText = "The cluster has two regions. ".repeat(12).strip();
        String text = longText + "\n\n```md\n# A\n```\n\n" + longText + "\n";
        assertThat(Plans.fixed(List.of(CHATTER, WRAPPED), text)).isEqualTo(longText + "\n\n# A\n\n" + longText + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Warning:** do not run step 3 if migration 0042 has been applied",
                "Note: the backup of 14:00 is corrupt",
                "Sure, but the backup is corrupt.",
                "- Let me know!",
                "> Good luck!",
            })
    void keepsATextAroundAWrapperThatIsNoChat(String text) {
        String wrapped = "Sure!\n\n" + text + "\n```md\n# A\n```\n" + text + "\n";
        assertThat(Plans.report(CHATTER, wrapped))
                .hasSize(3)
                .filteredOn(finding -> finding.endsWith(
                        "warning text outside the plan: move into the plan what it needs, and remove the rest"))
                .hasSize(2);
        assertThat(Plans.fixed(List.of(CHATTER, WRAPPED), wrapped)).isEqualTo(text + "\n\n# A\n\n" + text + "\n");
    }
}
