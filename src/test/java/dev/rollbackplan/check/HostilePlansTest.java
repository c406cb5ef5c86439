package dev.rollbackplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost of a plan grows with its length only. */
@Tag("hostile")
class HostilePlansTest {

    private static final int REPEATS = 100_000;

    /** For units that make a block each: what is linear takes a few seconds for these on a busy machine. */
    private static final int BLOCKS = 20_000;

    private static final int SHORT = 3;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                ">",
                "`",
                "*",
                "**",
                "\n",
                " \n",
                "```\n",
                "~~~\n```\n",
                "```markdown\n",
                "```\n## Rollback Steps\n",
                "# Rollback\n",
                "## Rollback Steps\n",
                "**Rollback Steps**\n\n",
                "- **Rollback Steps**\n\n  - x\n",
                "<!--\n",
                "<think>\n",
                "</think>",
                "<|",
                "\u3010",
                "$",
                "${VERSION:",
                "$VERSION ",
                "VERSION=",
                "on call ",
                "- a\n",
                "| a ",
                "Sure! Here is ",
                "---\na: b\n",
                "(((",
                "1. ",
                "\u2011",
                "a\u2013",
                "\u200b",
                "\u3000",
                "$(a ",
                "`a ",
                "A= ",
                "A=''; ",
                "A=<b> ",
                "echo \u2013 ",
                "\"a\u2011b\" ",
                "A   B\n",
                "<none> ",
                "$(a) \u2013",
            })
    void aHostilePlanIsCheckedInTime(String unit) {
        String text = unit.repeat(unit.length() <= SHORT ? REPEATS : BLOCKS);
        String less = unit.repeat(BLOCKS);
        for (String plan :
                List.of(text, "## Rollback Steps\n\n- " + less, "```markdown\n# A\n" + less, "```bash\nls " + less)) {
            assertTimeoutPreemptively(
                    LIMIT, () -> assertThat(Plans.findings(PlanRules.ALL, plan)).isNotNull());
        }
    }
}
