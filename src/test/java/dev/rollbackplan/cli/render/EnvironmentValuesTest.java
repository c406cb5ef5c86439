package dev.rollbackplan.cli.render;

import static dev.rollbackplan.cli.Run.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests arguments from environment variables. */
class EnvironmentValuesTest {

    @Test
    void readsTheVariableOfAnArgument() {
        Run run = Run.of(
                Map.of("ROLLBACK_PLAN_VAR_INCIDENT", "Checkout 5xx", "ROLLBACK_PLAN_VAR_DB_IMPACT", "no"),
                "--version",
                "v2.4.1");
        assertThat(run).isEqualTo(Run.of("--incident", "Checkout 5xx", "--version", "v2.4.1", "--db-impact", "no"));
        assertThat(run.status()).isZero();
    }

    @Test
    void prefersTheCommandLine() {
        Map<String, String> environment =
                Map.of("ROLLBACK_PLAN_VAR_INCIDENT", "theirs", "ROLLBACK_PLAN_VAR_VERSION", "v1");
        Run run = Run.of(environment, "INCIDENT=mine", "--explain");
        assertThat(run.out())
                .isEqualTo(Run.of("--incident", "mine", "--version", "v1").out());
        assertThat(run.err()).contains("""
                INCIDENT        mine   INCIDENT= (overrides ROLLBACK_PLAN_VAR_INCIDENT)
                VERSION         v1     ROLLBACK_PLAN_VAR_VERSION
                TARGET_VERSION  -      not provided
                """);
    }

    @Test
    void ignoresAnEmptyVariable() {
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_VAR_VERSION", ""), "--incident", "x"))
                .isEqualTo(Run.of("--incident", "x"));
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_VAR_INCIDENT", ""), "--incident", "x"))
                .isEqualTo(Run.of("--incident", "x"));
    }

    @Test
    void warnsAboutAVariableOfNoArgument() {
        Map<String, String> environment = Map.of(
                "ROLLBACK_PLAN_VAR_VERSON", "v1",
                "ROLLBACK_PLAN_VAR_incident", "y",
                "ROLLBACK_PLAN_VARIOUS", "z");
        String warnings = """
                rollback-plan: warning: the environment variable ROLLBACK_PLAN_VAR_VERSON names no argument of the template \
                and is ignored; did you mean ROLLBACK_PLAN_VAR_VERSION?
                rollback-plan: warning: the environment variable ROLLBACK_PLAN_VAR_incident names no argument of the template \
                and is ignored; did you mean ROLLBACK_PLAN_VAR_INCIDENT?
                """;
        assertThat(Run.of(environment, "--incident", "x"))
                .isEqualTo(new Run(0, Run.of("--incident", "x").out(), warnings));
        assertThat(Run.of(environment, "--incident", "x", "--strict"))
                .isEqualTo(new Run(
                        1,
                        "",
                        warnings + "rollback-plan: no prompt was printed because --strict allows no warnings\n"));
    }

    @Test
    void namesTheVariableWithAWrongValue() {
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_VAR_DB_IMPACT", "yess"), "--incident", "x"))
                .isEqualTo(refused("DB_IMPACT must be one of yes, no, but is \"yess\" in ROLLBACK_PLAN_VAR_DB_IMPACT;"
                        + " did you mean yes?"));
    }
}
