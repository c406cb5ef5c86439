package dev.rollbackplan.check.rules.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;

class PromptEchoTest {

    private static final Rule<Plan> ECHO = new PromptEcho();

    @Test
    void reportsThreeBulletsOfThePrompt() {
        String plan = "- text\n- **User reports** or support\n  tickets.\n"
                + "- step-by-step rollback from `v2` to v1 with exact commands\n"
                + "- Provide exact, copy-pasteable commands and owners where possible\n";
        assertThat(Plans.report(ECHO, plan))
                .containsExactly("2:3-3:11 error 3 bullets of the prompt are repeated word for word,"
                        + " the first one here: replace them with answers for this incident");
        assertThat(Plans.report(ECHO, plan.replace("exact commands", "commands")))
                .isEmpty();
        assertThat(Plans.report(ECHO, plan.replace("tickets.", "tickets.\n  - 12 since noon")))
                .isEmpty();
    }

    @Test
    void countsARepeatedBulletOfThePromptOnce() {
        assertThat(Plans.report(ECHO, "- User reports or support tickets\n".repeat(3)))
                .isEmpty();
    }
}
