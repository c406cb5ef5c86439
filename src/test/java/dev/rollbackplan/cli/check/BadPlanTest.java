package dev.rollbackplan.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollbackplan.Golden;
import dev.rollbackplan.cli.Run;
import dev.rollbackplan.report.SarifSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs all rules on a plan that breaks many of them, and on texts that are no plans. */
class BadPlanTest {

    private static final String PATH = "src/test/resources/reports/bad-plan.md";

    private final String plan = read();

    private static String read() {
        try {
            return Files.readString(Path.of(PATH));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void writesTheTextReport() throws IOException {
        Golden.assertSame("reports/bad-plan.txt", Run.of("check", PATH).out());
    }

    @Test
    void writesFeedback() throws IOException {
        Golden.assertSame(
                "reports/bad-plan.feedback.md",
                Run.of("check", "--feedback", PATH).out());
    }

    @Test
    void fixesThePlan() throws IOException {
        Golden.assertSame(
                "reports/bad-plan.fixed.md", Run.on(plan, "check", "--fix", "-").out());
    }

    @Test
    void allFormatsHaveTheSameFindings() throws IOException {
        int findings = new ObjectMapper()
                .readTree(Run.of("check", "--format=json", PATH).out())
                .at("/findings")
                .size();
        String sarif = Run.of("check", "--format=sarif", PATH).out();
        SarifSchema.assertValid(sarif);
        assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/results")).hasSize(findings);
        assertThat(Run.of("check", "--format=github", PATH).out().lines()).hasSize(findings);
    }

    @Test
    void fixingAgainChangesNothing() {
        Run once = Run.on(plan, "check", "--fix", "-");
        Run twice = Run.on(once.out(), "check", "--fix", "-");
        assertThat(twice.out()).isEqualTo(once.out());
        assertThat(twice.err()).doesNotContain("rollback-plan: ");

        Run windows = Run.on(plan.replace("\n", "\r\n"), "check", "--fix", "-");
        assertThat(windows.out()).isEqualTo(once.out().replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", ">", "`", "*", "_", "~", "<", "(", "![", "- ", "> ", "1. ", "\t", "$X ", "a/", "--", "<a ", "|a"
            })
    void checksHostileTextsQuickly(String part) {
        String text = "# Plan\n\n" + part.repeat(100_000) + "\n";
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Run.on(text, "check", "-"));
    }

    @Tag("hostile")
    @Test
    void checksALineOfTenMegabytesQuickly() {
        String text = "# Plan\n\n" + "restart web-1 and look ".repeat(450_000) + "\n";
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> Run.on(text, "check", "-"));
    }
}
