package dev.rollbackplan.check.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.check.Plans;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanStepsTest {

    @Test
    void readsListItemsWithTheirCode() {
        assertThat(StepLines.of("""
                # Rollback Plan

                ## Assumptions

                - `helm history web` shows revision 7

                ## Rollback Steps

                1. **Contain (Owner: SRE).** Stop the deploys:
                   ```bash
                   # in this order
                   gh workflow disable deploy
                   ```
                2. Roll back with `helm rollback web 7`
                   - then wait: `kubectl rollout status deploy/web`

                ```bash
                kubectl get pods |
                  grep web
                ```

                ## Post-Incident Follow-Up

                - Run `kubectl delete ns web-copy`
                """))
                .containsExactly(
                        "ASSUMPTIONS helm history web shows revision 7",
                        "  not helm|history|web",
                        "STEPS Contain (Owner: SRE). Stop the deploys:",
                        "  run gh|workflow|disable|deploy",
                        "STEPS Roll back with helm rollback web 7",
                        "  run helm|rollback|web|7",
                        "  run kubectl|rollout|status|deploy/web",
                        "  run kubectl|get|pods",
                        "  run grep|web from kubectl",
                        "FOLLOW_UP Run kubectl delete ns web-copy",
                        "  not kubectl|delete|ns|web-copy");
    }

    @Test
    void readsAHeadingInTheStepsAsAStep() {
        assertThat(StepLines.of("""
                ## Procedure

                ### Step 1: Stop writes

                Scale to zero.

                ```sh
                kubectl scale deploy/web --replicas=0
                ```

                - Tell the team

                ### Phase 2

                1. First
                2. Second

                ### Lessons learned

                Never again.
                """))
                .containsExactly(
                        "STEPS Step 1: Stop writes",
                        "  run kubectl|scale|deploy/web|--replicas=0",
                        "STEPS Phase 2",
                        "STEPS First",
                        "STEPS Second",
                        "FOLLOW_UP Never again.");
    }

    @Test
    void readsRowsOfATableAsSteps() {
        assertThat(StepLines.of("""
                ## Steps

                | # | Action | Command |
                | --- | --- | --- |
                | 1 | Roll back | `heroku rollback v12` |
                | 2 | Check | `heroku releases` |

                ## Rejected Alternatives

                | Option | Why not |
                | --- | --- |
                | `heroku pg:reset` | loses the data |
                """))
                .containsExactly(
                        "STEPS 1 | Roll back | heroku rollback v12",
                        "  run heroku|rollback|v12",
                        "STEPS 2 | Check | heroku releases",
                        "  run heroku|releases",
                        "REJECTED heroku pg:reset | loses the data",
                        "  not heroku|pg:reset");
    }

    @Test
    void readsTheSectionsOfAPlanUnderOneHeading() {
        assertThat(StepLines.of("""
                # Web

                ## Rollback Plan

                ### Criteria

                - 5% errors

                ### Steps

                **Step 1** Stop it:

                    helm uninstall web

                Step 2: Start it:

                    helm rollback web 7

                ### Communication

                - Tell sales
                """))
                .containsExactly(
                        "CRITERIA 5% errors",
                        "STEPS Step 1 Stop it:",
                        "  run helm|uninstall|web",
                        "STEPS Step 2: Start it:",
                        "  run helm|rollback|web|7",
                        "COMMUNICATION Tell sales");
    }

    @Test
    void takesSectionsWithoutAKnownTitleForStepsIfNoOtherHasSteps() {
        assertThat(StepLines.of("## Zürich\n\n- `helm rollback web 7`\n"))
                .containsExactly("STEPS helm rollback web 7", "  run helm|rollback|web|7");
    }

    @ParameterizedTest
    @CsvSource({
        "Assumptions & Data Safety, ASSUMPTIONS",
        "Prerequisites, ASSUMPTIONS",
        "1. Incident Detection Signals, SIGNALS",
        "Impact Summary, SIGNALS",
        "2. Rollback Decision Criteria, CRITERIA",
        "When to Roll Back, CRITERIA",
        "Go/No-Go, CRITERIA",
        "3. Rollback Steps, STEPS",
        "Execution, STEPS",
        "Post-Rollback Verification, STEPS",
        "Step 4: Tell Stakeholders, STEPS",
        "4. Communication Plan, COMMUNICATION",
        "Who to Notify, COMMUNICATION",
        "5. Post-Incident Follow-Up, FOLLOW_UP",
        "Next Steps, FOLLOW_UP",
        "Postmortem, FOLLOW_UP",
        "What Not to Do, REJECTED",
        "Appendix, OTHER",
    })
    void readsTheRoleFromTheTitle(String title, SectionRole role) {
        assertThat(SectionRole.of(title)).isEqualTo(role);
    }

    @Test
    void placesEachWordInTheSource() {
        String plan = "## Steps\n\n- x\n\n  ```sh\n  ssh web1 'sudo rm -f \"/tmp/a b\"'\n  ```\n";
        Command inner = Plans.read(plan).steps().instructions().get(1);
        assertThat(inner.words().stream().map(word -> slice(plan, word.range())))
                .containsExactly("rm", "-f", "\"/tmp/a b\"");
        assertThat(slice(plan, inner.range())).isEqualTo("rm -f \"/tmp/a b\"");
        assertThat(inner.carrier().map(Command::program)).isEqualTo(Optional.of("ssh"));
    }

    private static String slice(String plan, TextRange range) {
        return plan.substring(range.start(), range.end());
    }

    @Test
    void readsOptionsInEveryForm() {
        Command command = Plans.read("## Steps\n\n- `kubectl -nshop --context prod delete --grace-period=0 pod web`\n")
                .steps()
                .instructions()
                .get(0);
        assertThat(List.of(
                        command.option("-n", "--namespace").map(Word::value),
                        command.option("--grace-period").map(Word::value),
                        command.option("--context").map(Word::value),
                        command.option("--force").map(Word::value)))
                .containsExactly(Optional.of("shop"), Optional.of("0"), Optional.of("prod"), Optional.empty());
        assertThat(command.hasOption("--grace-period")).isTrue();
        assertThat(command.afterSubcommands("delete")).isEqualTo(5);
        assertThat(command.afterSubcommands("get")).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "kubectl -n shop get pods > true",
                "kubectl -n shop rollout undo deploy/web > false",
                "kubectl rollout status deploy/web > true",
                "kubectl delete pod web --dry-run=client > true",
                "helm history web > true",
                "helm --version > true",
                "helm upgrade web acme/web --version 1.9.0 > false",
                "aws rds describe-db-instances --region x > true",
                "aws rds delete-db-instance --db-instance-identifier x > false",
                "terraform plan -out=x > true",
                "terraform apply x > false",
                "curl -sS https://x.example/health > true",
                "curl -X DELETE https://x.example/index > false",
                "curl -d '{}' https://x.example/jobs > false",
                "psql -f fix.sql > false",
                "git log --oneline > true",
                "git reset --hard > false",
                "./rollback.sh > false",
                "SELECT 1 FROM x > true",
                "UPDATE x SET y = 1 > false"
            })
    void tellsWhatChangesNothing(String command, boolean readOnly) {
        String step = "- Run `" + command + "` now\n";
        assertThat(Plans.read("## Steps\n\n" + step)
                        .steps()
                        .instructions()
                        .get(0)
                        .isReadOnly())
                .isEqualTo(readOnly);
    }
}
