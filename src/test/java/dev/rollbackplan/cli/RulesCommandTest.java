package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.report.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void listsEveryRuleWithWhatItReports() {
        Run run = Run.of("rules");
        assertThat(run.status()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(RuleCatalog.names().size() + 1);
        assertThat(lines.get(0)).matches("RULE +SEVERITY +CHECKS +REPORTS");
        assertThat(lines)
                .anyMatch(
                        line -> line.matches(
                                "unused-argument +warning +prompt +The template's body never uses an argument that its `argument_hint` declares"))
                .anyMatch(line -> line.matches("empty-section +error, warning +plan, prompt.*"));
    }

    @Test
    void printsAPageAsItIs() throws IOException {
        Run page = new Run(0, Files.readString(Path.of("src/main/resources/rules/unused-argument.md")), "");
        assertThat(Run.of("rules", "unused-argument")).isEqualTo(page);
        assertThat(Run.onTerminal("rules", "unused-argument")).isEqualTo(page);
    }

    @Test
    void namesTheNearestRule() {
        assertThat(Run.of("rules", "unused-arguments"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "rollback-plan: there is no rule unused-arguments; did you mean unused-argument?\n"
                                + "Try 'rollback-plan rules --help'.\n"));
        assertThat(Run.of("rules", "../../META-INF/LICENSE").err())
                .startsWith(
                        "rollback-plan: there is no rule ../../META-INF/LICENSE; 'rollback-plan rules' lists them\n");
        assertThat(Run.of("rules", "a", "b").status()).isEqualTo(2);
    }
}
