package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruncatedAnswerTest {

    private static final Rule<Plan> TRUNCATED = new TruncatedAnswer();

    @Test
    void reportsACodeBlockAtTheEndThatIsNotClosed() {
        assertThat(Plans.report(TRUNCATED, "text\n\n- item\n\n  ```sh\n  kubectl get\n"))
                .containsExactly("5:3-5:8 error the code block that begins here is not closed:"
                        + " close it, or ask for the rest of the plan");
        assertThat(Plans.report(TRUNCATED, "- item\n\n  ```sh\n  ls\n\ntext\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Tell the team,",
                "- Then restart the",
                "- Run `kubectl get",
                "- **Restart",
                "- One.\n- Two.\n- Three",
                "- a\n-",
                "| a | b |\n| - | - |\n| c | d",
                "To restart it (",
                "- Restart (Owner",
                "- See [the runbook",
                "| a | b |\n| - | - |\n| c |",
                "1. Verify\n   - the queue and",
                "### Verify",
                "- Run `kubectl get pods\n  and wait",
                "- **Restart the\n  service now",
                "- Restart (see\n  below",
                "- Restart (as (always)",
            })
    void reportsATextThatIsCutOffIfTheLastSectionsAreMissing(String end) {
        String plan = Plans.of(Plans.REQUIRED.subList(0, 3)) + "## Rollback Steps\n\n" + end + "\n";
        int line = 14 + (int) end.lines().count();
        assertThat(Plans.report(TRUNCATED, plan))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .startsWith(line + ":")
                        .endsWith(
                                "error the plan is cut off here, and its last sections are missing: ask for the rest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Load test for the",
                "- Tell the team,",
                "- Tell them:",
                "- Tell them \u2014",
                "- Run `kubectl get",
                "- **Restart",
                "- Say \"we are back",
                "- a\n-",
                "| a | b |\n| - | - |\n| c | d",
                "To restart it (",
                "- Restart (Owner",
                "- See [the runbook",
                "1. Verify\n   - the queue and",
            })
    void reportsATextThatIsCutOffInTheLastSection(String end) {
        String plan = Plans.of(Plans.REQUIRED) + end + "\n";
        assertThat(Plans.report(TRUNCATED, plan))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .endsWith("error the plan is cut off here in the middle of a sentence: ask for the rest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Response truncated due to length]",
                "*(Output truncated)*",
                "\u2026 [truncated]",
                "(continued in the next message)",
                "**[To be continued]**",
                "[max_tokens reached]",
                "Output limit reached.",
            })
    void reportsANoticeAtTheEnd(String notice) {
        assertThat(Plans.report(TRUNCATED, Plans.of(Plans.REQUIRED) + notice + "\n"))
                .singleElement()
                .satisfies(finding -> assertThat(finding)
                        .endsWith("error the answer was truncated, as this line states: ask for the rest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Restart",
                "- One.\n- Two.\n- Three",
                "- Time to recovery: N/A",
                "- What each cluster is for",
                "- Log in",
                "- Plan B",
                "- Use the 5\" disk",
                "- Restart (a) [b] and 1) c",
                "- A typing error in `code is none.",
                "::: note\nDone.\n:::",
                "- Check that the log is not truncated.",
                "- Truncate the log (cut off at 10 MB), then restart it",
                "> Restart the node",
            })
    void reportsNoTextThatIsCompleteInTheLastSection(String end) {
        assertThat(Plans.report(TRUNCATED, Plans.of(Plans.REQUIRED) + end + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Restart",
                "- One.\n- Two",
                "Done.",
                "- Run `kubectl get`",
                "| a | b |\n| - | - |\n| c | d |",
                "a | b\n- | -\nc | d",
                "```sh\nls\n```",
                "> Restart the",
                "- Restart (a) [b] and 1) c",
                "| a | b |\n| - | - |\n| c \\| d | e |",
                "- Run `kubectl\n  get pods` now",
                "- **Restart the\n  service** now",
                "- Restart (see\n  below) now",
                "- See [the\n  runbook](https://example.com/a) now",
                "- Escape \\` and \\** and \\( and use `a[` now",
            })
    void reportsNoCompleteText(String end) {
        assertThat(Plans.report(
                        TRUNCATED, Plans.of(Plans.REQUIRED.subList(0, 3)) + "## Rollback Steps\n\n" + end + "\n"))
                .isEmpty();
    }

    @Test
    void reportsALastSectionThatIsTheOnlyShortOne() {
        String full = "- a\n- b\n- c\n- d\n\n";
        String before = "## Assumptions & Data Safety\n\n" + full + "## Incident Detection Signals\n\n" + full
                + "## Rollback Decision Criteria\n\n";
        assertThat(Plans.report(TRUNCATED, before + "- a\n- The scribe keeps the timel\n"))
                .containsExactly("18:3-18:29 error the plan is cut off here, and its last sections are missing:"
                        + " ask for the rest");
        assertThat(Plans.report(TRUNCATED, before + "- a\n- The scribe keeps the time.\n"))
                .isEmpty();
        assertThat(Plans.report(TRUNCATED, before + full)).isEmpty();
        assertThat(Plans.report(TRUNCATED, before.replace("- d\n", "") + "- a\n- b\n"))
                .isEmpty();
    }
}
