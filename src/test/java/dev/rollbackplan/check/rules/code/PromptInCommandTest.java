package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptInCommandTest {

    private static final Rule<Plan> RULE = new PromptInCommand();

    private static final String MESSAGE = " warning the commands of this block begin with a shell prompt,"
            + " which would be pasted too: remove the prompts";

    @Test
    void reportsABlockOnceAndFixesAllItsLines() {
        String plan = """
                > 1. Do:
                >    ```console
                >    # first
                >    $ kubectl get pods \\
                >    >   -n prod
                >
                >      $ helm rollback app
                >    ```
                """;
        assertThat(Plans.report(RULE, plan)).containsExactly("4:6-4:8" + MESSAGE);
        String repaired = """
                > 1. Do:
                >    ```console
                >    # first
                >    kubectl get pods \\
                >      -n prod
                >
                >      helm rollback app
                >    ```
                """;
        assertThat(Plans.fixed(RULE, plan)).isEqualTo(repaired);
        assertThat(Plans.report(RULE, repaired)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"```sh\n% ls -l\n```", "```\n$ kubectl get pods\n```", "```console\n# systemctl restart app\n```"
            })
    void removesEveryPrompt(String plan) {
        assertThat(Plans.report(RULE, plan)).hasSize(1).allMatch(verdict -> verdict.endsWith(MESSAGE));
        assertThat(Plans.report(RULE, Plans.fixed(RULE, plan))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"```bash\nme@host:~$ ls\n```", "```bash\n[root@host ~]# ls\n```"})
    void keepsAPromptThatNamesAHost(String plan) {
        assertThat(Plans.report(RULE, plan))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding).endsWith(MESSAGE + ", and name the host elsewhere if it matters"));
        assertThat(Plans.fixed(RULE, plan)).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```sh\n$ kubectl get pods\nNAME  READY\n```",
                "```sh\nkubectl get pods\n```",
                "```sh\n# systemctl restart app\n```",
                "```sh\n$HOME/bin/x y\n```",
                "```text\n$ 5 off\n```",
                "```\n$ 5 off\n```",
                "```sql\n$ kubectl get pods\n```",
                "```sh\nmysql> SELECT 1;\n```",
                "`$ kubectl get pods`"
            })
    void doesNotReportTranscriptsAndOtherBlocks(String plan) {
        assertThat(Plans.report(RULE, plan + "\n")).isEmpty();
    }
}
