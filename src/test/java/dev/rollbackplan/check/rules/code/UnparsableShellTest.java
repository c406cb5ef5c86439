package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.code.ShellSyntaxChecker.Verdict;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnparsableShellTest {

    private static final Rule<Plan> RULE = new UnparsableShell();

    private static String refused(String place, int line, String reason) {
        return place + " warning the block is not valid bash (line " + line + ": " + reason
                + "): correct it, or name its language after the opening fence";
    }

    @Test
    void reportsTheLineAtWhichBashStopped() {
        String plan = """
                - Do:

                  ```bash
                  kubectl get <pod>
                  echo (x)
                  ```

                ```sh
                ls
                ```

                ```shell
                echo "a
                ```
                """;
        assertThat(Plans.report(RULE, Plans.BASH, plan))
                .containsExactly(
                        refused("3:3-5:11", 5, "syntax error near unexpected token `x'"),
                        refused("12:1-13:8", 13, "unexpected EOF while looking for matching `\"'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl get <pod>",
                "cp <e.g. local-links-manager> <CI|QA|Production> \"<broker1:9092,broker2:9092>\"",
                "rails runner 'x %w[<Job> <Other>]'; f <the user's id>",
                "helm upgrade app --version {{ version (new) }} [VERSION: not provided] [HOST (prod)]",
                "mysql -p[REDACTED:password] && [[ v[VERSION: not provided] < [REDACTED:x-y] ]] && f",
                "SECRET=<openssl rand -hex 32>\nkubectl get pods <node 1> <node 2>; psql <in.sql 2>err",
                "URL=<<where the genesis file is>>\nX=\"<<NAME>>\"; cat <<EOF>>f\n(\nEOF",
                "aws s3 mb <a bucket's name, e.g. `chunks`> --region <region>",
                "diff <(sort a) <(sort b) > <out file>",
                "cat <<EOF > <file>\na (b <c>\nEOF",
                "rm !(keep|this)",
                "[[ $x =~ ^(a|b)+$ ]] && arr=(1 2 3)",
                "f() { case $1 in a) echo \")\" ;; (b) ;; esac; }",
                "for ((i=0;i<n;i++)); do echo $i>f; done",
                "# only a comment",
                "ls \\"
            })
    void doesNotReportValidBash(String code) {
        String plan = "```bash\n" + code + "\n```\n";
        assertThat(Plans.report(RULE, Plans.BASH, plan)).isEmpty();
        assertThat(Plans.report(RULE, Plans.BASH, plan + "\n" + plan)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```zsh\nfor x (a b) { echo $x }\n```",
                "```sh\n$ echo (\nx\n```",
                "```sh\nmysql> SELECT count(*);\n```",
                "```dockerfile\nRUN (\n```",
                "```diff\n+ (\n```",
                "```console\necho (\n```",
                "```\necho (\n```",
                "`echo (x`"
            })
    void doesNotReportOtherBlocks(String plan) {
        assertThat(Plans.report(RULE, Plans.BASH, plan + "\n")).isEmpty();
    }

    @Test
    void reportsEveryInvalidBlock() {
        assertThat(Plans.report(RULE, Plans.BASH, "```sh\nif true; then\n```\n\n```sh\nfi\n```\n"))
                .containsExactly(
                        refused("1:1-2:14", 2, "syntax error: unexpected end of file"),
                        refused("5:1-6:3", 6, "syntax error near unexpected token `fi'"));
        assertThat(Plans.report(RULE, Plans.BASH, "```sh\necho 'a\n```\n\n```sh\necho b'\n```\n"))
                .containsExactly(
                        refused("1:1-2:8", 2, "unexpected EOF while looking for matching `''"),
                        refused("5:1-6:8", 6, "unexpected EOF while looking for matching `''"));
    }

    @Test
    void notesOnceThatThereIsNoShell() {
        ShellSyntaxChecker none =
                scripts -> Collections.nCopies(scripts.size(), new Verdict.Unknown("there is no bash"));
        assertThat(Plans.report(RULE, none, "Text\n\n```sh\nls\n```\n\n```sh\nls\n```\n"))
                .containsExactly("3:1-3:6 info shell code was not checked from this block on: there is no bash");
    }

    @Test
    void startsNoShellForAPlanWithoutShellCode() {
        List<Integer> calls = new ArrayList<>();
        ShellSyntaxChecker counting = scripts -> {
            calls.add(scripts.size());
            return Collections.nCopies(scripts.size(), new Verdict.Accepted());
        };
        assertThat(Plans.report(RULE, counting, "```yaml\na: b\n```\n")).isEmpty();
        assertThat(calls).isEmpty();
        assertThat(Plans.report(RULE, counting, "```sh\nls\n```\n\n```sh\nls\n```\n"))
                .isEmpty();
        assertThat(calls).containsExactly(2);
    }
}
