package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElidedCommandTest {

    private static final Rule<Plan> RULE = new ElidedCommand();

    private static final String MESSAGE = " info a part of the command is left out: write the whole command";

    @Test
    void reportsEachLineOnce() {
        String plan = """
                - Run `docker cp ...` first

                  ```bash
                  kubectl get pods ... -o wide ...
                  nano backend/src/…
                  ```
                """;
        assertThat(Plans.report(RULE, plan))
                .containsExactly("1:18-1:21" + MESSAGE, "4:20-4:23" + MESSAGE, "5:20-5:21" + MESSAGE);
    }

    @Test
    void reportsALineThatContinuesTheCommand() {
        String plan = """
                ```bash
                kubectl scale deployment/worker \\
                  --namespace shop \\
                  ...
                helm upgrade app \\
                  … \\
                  --wait
                ```
                """;
        assertThat(Plans.report(RULE, plan)).containsExactly("4:3-4:6" + MESSAGE, "6:3-6:4" + MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go test ./...",
                "bazel test //pkg/...",
                "git log v1...v2",
                "kubectl get pods # and so on ...",
                "echo ... waiting",
                "echo now \\\n  ... waiting",
                "go test \\\n  ./pkg/...",
                "# kubectl get pods \\\n...",
                "git commit -m 'Waiting...'",
                "cat <<EOF\n...\nEOF",
                "...",
                "my-own-thing ..."
            })
    void doesNotReportDotsThatLeaveNothingOut(String code) {
        assertThat(Plans.report(RULE, "```bash\n" + code + "\n```\n")).isEmpty();
    }

    @Test
    void doesNotReportDotsInOutput() {
        assertThat(Plans.report(RULE, "```console\n$ kubectl get pods\ngit ... x\n...\n```\n"))
                .isEmpty();
    }
}
