package dev.rollbackplan.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.cli.Run;
import dev.rollbackplan.report.SarifSchema;
import dev.rollbackplan.text.TextRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final Rule<Plan> BAD = new Word("bad", Severity.ERROR, "");
    private static final Rule<Plan> ODD = new Word("odd", Severity.WARNING, "");
    private static final Rule<Plan> RAW = new Word("raw", Severity.WARNING, "`raw!`");
    private static final Rule<Plan> DIM = new Word("dim", Severity.INFO, "");
    private static final List<Rule<? super Plan>> RULES = List.of(BAD, ODD, RAW, DIM);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "fine, '', 0, ''",
        "dim, '', 0, ''",
        "odd, '', 0, ''",
        "odd, --strict, 1, 'rollback-plan: the check fails because --strict allows no warnings'",
        "dim, --strict, 0, ''",
        "odd, --max-warnings=1, 0, ''",
        "odd, --max-warnings=0, 1, 'rollback-plan: the check fails because there are more warnings than --max-warnings 0 allows'",
        "fine, --max-warnings=0, 0, ''",
        "bad, '', 1, ''",
        "bad, --ignore=bad, 0, ''",
        "bad odd, '--ignore=bad,odd', 0, ''",
        "bad odd, '--ignore=bad --ignore=odd --strict', 0, ''",
        "raw, --fix, 0, 'rollback-plan: fixed 1 finding in <stdin>'",
        "raw, --strict --fix, 0, 'rollback-plan: fixed 1 finding in <stdin>'",
        "bad raw, --feedback, 1, ''",
    })
    void endsWithTheStatusOfTheFindings(String plan, String options, int status, String message) {
        String[] args = ("- " + options).strip().split(" ");
        Run run = Run.check(RULES, plan + "\n", args);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err().lines().filter(line -> line.startsWith("rollback-plan: ")))
                .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
    }

    @Test
    void reportsAllProblemsOfACommandLine() {
        assertThat(Run.of("check", "--ignore", "bare-comand", "--format=jsn", "--max-warnings", "-1"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "rollback-plan: 4 problems:\n"
                                + "  - check needs a plan: name a file, or write - to read standard input\n"
                                + "  - --format is \"jsn\", but has to be one of text, json, sarif, github, junit; did you mean json?\n"
                                + "  - --ignore: there is no rule bare-comand for plans; did you mean bare-command?\n"
                                + "  - --max-warnings needs a whole number of 0 or more, not \"-1\"\n"
                                + "Try 'rollback-plan check --help'.\n"));
    }

    @Test
    void refusesFeedbackTogetherWithAFormat() {
        assertThat(Run.of("check", "-", "--feedback", "--format", "json").err())
                .startsWith("rollback-plan: --feedback and --format can't be combined");
    }

    @Test
    void reportsSeveralPlansTogether() throws IOException {
        Path one = write("one.md", "bad\n");
        Path two = write("two.md", "odd\n");
        Run run = Run.check(RULES, "dim", one.toString(), two.toString(), "-", one.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(one + ":1:1: error: \"bad\" is here [bad]\n    bad\n    ^~~\n" + two
                        + ":1:1: warning: \"odd\" is here [odd]\n    odd\n    ^~~\n"
                        + "<stdin>:1:1: info: \"dim\" is here [dim]\n    dim\n    ^~~\n"
                        + "3 plans: 1 error, 1 warning, 1 info\n2 things are wrong in form\n");
    }

    @Test
    void githubFormatAlsoPrintsTheText() {
        assertThat(Run.check(RULES, "bad\n", "-", "--format", "github"))
                .isEqualTo(new Run(
                        1,
                        "::error file=<stdin>,line=1,col=1,endLine=1,endColumn=4,title=bad::\"bad\" is here\n",
                        "<stdin>:1:1: error: \"bad\" is here [bad]\n    bad\n    ^~~\n"
                                + "1 plan: 1 error, 0 warnings, 0 infos\n1 thing is wrong in form\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github", "junit"})
    void writesTheReportToAFile(String format) throws IOException {
        Path report = folder.resolve("report");
        Run toStream = Run.check(RULES, "bad odd\n", "-", "--format", format);
        Run toFile = Run.check(RULES, "bad odd\n", "-", "--format", format, "-o", report.toString());
        assertThat(toFile).isEqualTo(new Run(1, "", toStream.err()));
        assertThat(report).hasContent(toStream.out());
    }

    @Test
    void jsonAndSarifContainEveryFinding() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Run.check(RULES, "bad odd raw dim\n", "-", "--format=json")
                        .out());
        assertThat(json.at("/findings")).hasSize(4);
        String sarif =
                Run.check(RULES, "bad odd raw dim\n", "-", "--format=sarif").out();
        SarifSchema.assertValid(sarif);
        assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/results")).hasSize(4);
    }

    @Test
    void writesValidSarifWithAllRules() {
        SarifSchema.assertValid(
                Run.on("# Plan\n", "check", "-", "--format=sarif").out());
    }

    @Test
    void fixesTheFileAndReportsTheRest() throws IOException {
        Path plan = write("plan.md", "\ufeffraw\r\nodd \u00e9 raw\r\n");
        Run run = Run.check(RULES, "", "--fix", plan.toString());
        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        plan + ":2:1: warning: \"odd\" is here [odd]\n    odd \u00e9 `raw!`\n    ^~~\n"
                                + "1 plan: 0 errors, 1 warning, 0 infos\n1 thing is wrong in form\n",
                        "rollback-plan: fixed 2 findings in " + plan + "\n"));
        assertThat(Files.readString(plan)).isEqualTo("\ufeff`raw!`\r\nodd \u00e9 `raw!`\r\n");

        Run again = Run.check(RULES, "", "--fix", plan.toString());
        assertThat(again).isEqualTo(new Run(0, run.out(), ""));
        assertThat(Files.readString(plan)).isEqualTo("\ufeff`raw!`\r\nodd \u00e9 `raw!`\r\n");
    }

    @Test
    void doesNotApplyFixesOfIgnoredRules() throws IOException {
        Path plan = write("plan.md", "raw\n");
        Run.check(RULES, "", "--fix", "--ignore=raw", plan.toString());
        assertThat(plan).hasContent("raw\n");
    }

    @Test
    void printsTheFixedPlanOfStandardInput() {
        assertThat(Run.check(RULES, "raw bad\n", "--fix", "-"))
                .isEqualTo(new Run(
                        1,
                        "`raw!` bad\n",
                        "rollback-plan: fixed 1 finding in <stdin>\n"
                                + "<stdin>:1:8: error: \"bad\" is here [bad]\n    `raw!` bad\n           ^~~\n"
                                + "1 plan: 1 error, 0 warnings, 0 infos\n1 thing is wrong in form\n"));
        assertThat(Run.check(RULES, "fine", "--fix", "-").out()).isEqualTo("fine");
    }

    @Test
    void fixesThePlanOfStandardInputOnlyAlone() {
        assertThat(Run.of("check", "--fix", "-", "a.md").err())
                .startsWith("rollback-plan: --fix prints the fixed plan of standard input, so - must be the only");
    }

    @Test
    void printsFeedbackInsteadOfAReport() {
        Run run = Run.check(RULES, "bad dim\n", "-", "--feedback");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# Task: Correct the Rollback Plan\n").endsWith("""

                        # Plan

                        ```markdown
                        bad dim
                        ```

                        # Findings

                        1. Line 1: "bad" is here
                           `bad dim`
                        """);
        for (String plan : List.of("fine\n", "dim\n")) {
            assertThat(Run.check(RULES, plan, "-", "--feedback"))
                    .isEqualTo(
                            new Run(0, "", "rollback-plan: no feedback, because there is no error and no warning\n"));
        }
    }

    @Test
    void shortensFeedbackWithManyEqualFindings() {
        String feedback = Run.check(RULES, "bad\n".repeat(1_000) + "odd\n", "-", "--feedback")
                .out();
        assertThat(feedback.lines().dropWhile(line -> !line.equals("# Findings")))
                .hasSize(2 + 2 * 26 + 1)
                .contains("25. Line 25: \"bad\" is here", "26. Line 1001: \"odd\" is here")
                .endsWith("27. The problem of item 25 is in 975 more places, up to line 1000: repair all of them");
    }

    @Tag("hostile")
    @Test
    void reportsManyFindingsInALongLineQuickly() {
        String plan = "bad odd raw dim ".repeat(5_000) + "\n";
        for (Format format : Format.values()) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(20), () -> Run.check(RULES, plan, "-", "--format", format.label()));
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Run.check(RULES, plan, "-", "--feedback"));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Run.check(RULES, plan, "-", "--fix"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /**
     * Reports each occurrence of a word without a backtick before it. The fix replaces it; an empty repair is no fix.
     */
    private record Word(String id, Severity severity, String repair) implements Rule<Plan> {
        @Override
        public void check(Plan subject, Findings findings) {
            String text = subject.source().text();
            for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
                TextRange range = new TextRange(at, at + id.length());
                boolean isCode = at > 0 && text.charAt(at - 1) == '`';
                if (!isCode && repair.isEmpty()) {
                    findings.add(range, "\"" + id + "\" is here");
                } else if (!isCode) {
                    findings.add(range, "\"" + id + "\" is here", new Fix(range, repair));
                }
            }
        }
    }
}
