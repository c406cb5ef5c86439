package dev.rollbackplan.check.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderInCommandTest {

    private static final Rule<Plan> RULE = new PlaceholderInCommand();

    private static String blank(String place, String text) {
        return place + " info \"" + text + "\" is a placeholder: fill it in before you paste the command";
    }

    private static String secret(String place, String text) {
        return place + " warning \"" + text + "\" replaces a secret, so the command can't be pasted:"
                + " let it read the secret from a file or a variable";
    }

    private static String info(String place, String text) {
        return place + " info \"" + text + "\" has no value yet: fill it in before you run the commands after it";
    }

    @Test
    void reportsEveryFormAtItsPlace() {
        String plan = """
                1. Do it:

                   ```bash
                   kubectl -n <name space> get pods -l app=your-app
                   kubectl set image deploy/[APP_NAME] app=repo:[VERSION: not provided]
                   helm rollback CHANGEME && kubectl logs web-xxxx "<CI|QA|Production>"
                   ```

                > Or `kubectl logs <pod>` instead
                """;
        assertThat(Plans.report(RULE, plan))
                .containsExactly(
                        blank("4:15-4:27", "<name space>"),
                        blank("4:44-4:52", "your-app"),
                        blank("5:29-5:39", "[APP_NAME]"),
                        blank("5:49-5:72", "[VERSION: not provided]"),
                        blank("6:18-6:26", "CHANGEME"),
                        blank("6:47-6:51", "xxxx"),
                        blank("6:53-6:71", "<CI|QA|Production>"),
                        blank("9:20-9:25", "<pod>"));
    }

    @Test
    void reportsMarkersOfRedactedSecrets() {
        String plan = """
                ```bash
                mysql -u app -p[REDACTED:password] -e "select '[REDACTED:url-password]'"
                export TOKEN="[REDACTED:github-token]"
                curl https://app:[REDACTED:url-password]@db/x # [REDACTED:token]
                ```
                """;
        assertThat(Plans.report(RULE, plan))
                .containsExactly(
                        secret("2:16-2:35", "[REDACTED:password]"),
                        secret("2:48-2:71", "[REDACTED:url-password]"),
                        info("3:15-3:38", "[REDACTED:github-token]"));
    }

    @Test
    void reportsAMarkerOfThePromptAfterALetter() {
        assertThat(Plans.report(
                        RULE, "- `helm upgrade app --version v[VERSION: not provided] && echo ${arr[INDEX]}`\n"))
                .containsExactly(blank("1:32-1:55", "[VERSION: not provided]"));
    }

    @Test
    void reportsAPlaceholderOnce() {
        assertThat(Plans.report(RULE, "- `kubectl get <pod>`\n- `kubectl logs <pod> -c <c>`\n"))
                .containsExactly(blank("1:16-1:21", "<pod>"), blank("2:26-2:29", "<c>"));
    }

    @Test
    void onlyInformsAboutTheWholeValueOfAVariable() {
        String plan = """
                ```bash
                export NS="<namespace>"  # ask the team
                DB=<database>; HOST='<host>' kubectl get pods
                ```
                """;
        assertThat(Plans.report(RULE, plan))
                .containsExactly(
                        info("2:12-2:23", "<namespace>"), info("3:4-3:14", "<database>"), blank("3:22-3:28", "<host>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NS=\"<a>\"; APP=\"<b>\"",
                "NS=<a> APP=<b>",
                "NS='<a>' && APP='<b>' # ask",
                "export NS=\"<a>\" APP=\"<b>\"",
                "local -r NS=<a>; readonly APP=<name of the app>",
                "if true; then NS=<a>; else APP=<b>; fi",
                "NS=\"<a>\"\nAPP=\"\"\nkubectl -n $NS get deploy \"$APP\"",
                "NS=''; APP=; kubectl -n $NS get deploy ${APP}",
            })
    void onlyInformsAboutEachAssignmentOfALine(String code) {
        assertThat(Plans.report(RULE, "```bash\n" + code + "\n```\n"))
                .hasSize(2)
                .allMatch(line -> line.contains(" info ") && line.contains("has no value yet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PODS=\"\"\nPODS=\"$PODS web\"",
                "X=''; read -r X; echo $X",
                "X=\"\"; X+=a",
                "IFS='' read -r line",
                "IFS=''",
                "PAGER= git log",
                "export HTTP_PROXY=\"\"",
                "kubectl get pods -l app=",
                "helm upgrade a b --set tag=\"\"",
                "[ \"$X\" = \"\" ]",
                "# X=\"\"",
            })
    void acceptsAnEmptyValueThatIsMeant(String code) {
        assertThat(Plans.report(RULE, "```bash\n" + code + "\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl get svc\nweb ClusterIP 10.0.0.7 <none> 3d",
                "kubectl get svc\nNAME   TYPE   EXTERNAL-IP   PORT(S)\nmysql   LoadBalancer   <pending>   3306/TCP",
                "docker images\n<none> <none> 0123456789ab 2 days ago 1GB",
                "web LoadBalancer 10.0.0.7 <pending> 80:31234/TCP 5m",
                "redis-0 <unknown> 1/1 Running",
                "Labels: <none>",
                "Error: <nil>",
                "value <invalid>",
                "kubectl get svc | grep -v '<pending>'",
                "[ \"$IP\" = \"<none>\" ]",
                "NAME READY STATUS\nweb-<hash> 1/1 Running",
                "kubectl get nodes\nNAME     STATUS   VERSION\nnode-a   Ready    v1.30.1\ngit      Ready    <none>",
            })
    void doesNotReportOutput(String code) {
        assertThat(Plans.report(RULE, "```bash\n" + code + "\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`patronictl failover <cluster>`",
                "`pgbackrest restore --stanza=<stanza>`",
                "```\npgbackrest restore --stanza=<stanza>\n```",
                "`sudo -u postgres patronictl failover <cluster>`",
                "`repmgr standby promote <node>`",
                "`kubectl -n <unknown> get pods`",
                "```bash\nNAME   READY\nweb    1/1\nkubectl logs <pod>\n```",
                "```bash\nmycli deploy <service>\n```",
                "```bash\nNS=<ns> kubectl get pods\n```",
                "```bash\nhelm upgrade a b --set NS=<ns>\n```",
            })
    void reportsAPlaceholderOfAnyProgram(String plan) {
        assertThat(Plans.report(RULE, plan + "\n")).singleElement().asString().contains(" is a placeholder: ");
    }

    @Test
    void reportsAPlaceholderThatIsUsedDespiteItsVariable() {
        assertThat(Plans.report(RULE, "```sh\nNS=<ns>\nkubectl -n <ns> get pods\n```\n"))
                .containsExactly(blank("3:12-3:16", "<ns>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "psql shop < dump.sql > out.log 2>&1",
                "psql shop <dump.sql >out.log",
                "psql shop <dump.sql 2>errors.log",
                "diff <(sort a) <(sort b) > c",
                "cat <<EOF > f\nname: <name>\nEOF",
                "cat <<'EOF' | kubectl apply -f -\nname: CHANGEME\nEOF",
                "kubectl get pods # see <here>",
                "[[ $a < $b && $c > $d ]]",
                "(( a<b && c>d ))",
                "curl -d '<note><to>x</to></note>' https://h/",
                "curl https://h/ | grep '<version>'",
                "echo '<p>done</p>'",
                "echo \"Usage: $0 <version>\"",
                "x=\"${1:?usage: $0 <env>}\"",
                "git log --format='%an <%ae>'",
                "git commit --author='A <a@example.com>'",
                "git commit -m '[HOTFIX] revert'",
                "echo '[HH:MM UTC] rolled back'",
                "\u2705 [RESOLVED] Payments work again",
                "tr '[A-Z]' '[a-z]' < f > g",
                "mktemp /tmp/plan.XXXXXX",
                "docker ps --format '{{.Names}}'",
                "echo ${arr[KEY]} $YOUR_TOKEN",
                "psql -c 'SELECT 1 WHERE a<b AND c>d'",
                "grep -P '(?<name>x)' f"
            })
    void doesNotReportOtherBrackets(String code) {
        assertThat(Plans.report(RULE, "```bash\n" + code + "\n```\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```sql\nSELECT <column>\n```",
                "```text\nDear <name>,\n```",
                "```\nDear <name>, since [START_TIME]\n```",
                "```console\n$ kubectl get pods\nweb-<hash>\n```",
                "```\n/page-dba We roll back, see <issue>\n```",
                "Assert that `task == <prompt>` holds",
                "The type `List<Name>` and the tag `<name>`",
                "Find <name> and your-app"
            })
    void doesNotReportPlaceholdersOutsideCommands(String plan) {
        assertThat(Plans.report(RULE, plan + "\n")).isEmpty();
    }
}
