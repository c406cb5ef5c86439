package dev.rollbackplan.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests how {@code check} reads the plans that its command line names. */
class PlanFilesTest {

    private static final byte[] LATIN = "# Uber\nna\u00efve\n".getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    @Test
    void reportsAnEmptyPlanAsOneError() {
        assertThat(Run.on("", "check", "-"))
                .isEqualTo(new Run(
                        1,
                        "<stdin>:1:1: error: the plan is empty: write the sections that the prompt asks for [missing-section]\n"
                                + "    \n    ^\n1 plan: 1 error, 0 warnings, 0 infos\n1 thing is wrong in form\n",
                        "rollback-plan: with --prompt FILE, the plan is also compared with the facts of its prompt\n"));
        assertThat(Run.on("\ufeff \n\n\t\n", "check", "-").status()).isEqualTo(1);
    }

    @Test
    void reportsUnreadablePlansBesideTheOthers() throws IOException {
        Path good = write("good.md", "bad\n");
        Path missing = folder.resolve("missing.md");
        String[] args = {"check", "--ignore", "missing-section,missing-owner", good.toString(), missing.toString(), "-"
        };
        Run run = Run.on(LATIN, args);
        String unreadable = "error: cannot read " + missing + ": there is no such file\n"
                + "<stdin>:2:3: error: not UTF-8 text: byte 0xEF; save the file as UTF-8\n    na?\n      ^\n";
        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        unreadable
                                + "3 plans (2 not readable): 2 errors, 0 warnings, 0 infos\n2 plans could not be read\n",
                        ""));
    }

    @Test
    void fixesTheOthersBesideAnUnreadablePlan() throws IOException {
        Path plan = write("plan.md", "# Plan\n\n1. Run kubectl rollout undo deploy/web --to-revision=3 (Owner: SRE)\n");
        Run run = Run.of("check", "--fix", "--ignore", "missing-section", "no.md", plan.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(plan)
                .hasContent("# Plan\n\n1. Run `kubectl rollout undo deploy/web --to-revision=3` (Owner: SRE)\n");
    }

    @Test
    void reportsNothingIfNoPlanCanBeRead() throws IOException {
        Path binary = folder.resolve("binary.md");
        Files.write(binary, new byte[] {'a', '\n', 'b', 0, 'c'});
        Path missing = folder.resolve("missing.md");
        for (String format : List.of("text", "json", "sarif", "junit", "github")) {
            assertThat(Run.on(
                            LATIN,
                            "check",
                            "--format",
                            format,
                            "-",
                            binary.toString(),
                            missing.toString(),
                            folder.toString()))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "<stdin>:2:3: error: not UTF-8 text: byte 0xEF; save the file as UTF-8\n    na?\n      ^\n"
                                    + binary
                                    + ":2:2: error: not UTF-8 text: byte 0x00; the file is binary, or UTF-16\n"
                                    + "    b?\n     ^\n"
                                    + "rollback-plan: cannot read " + missing + ": there is no such file\n"
                                    + "rollback-plan: cannot read " + folder + ": it is a directory\n"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "efbbbf61ff, '1:2: error: not UTF-8 text: byte 0xFF; save the file as UTF-8|    a?|     ^|'",
        "fffe61000a00, '1:1: error: not UTF-8 text: it is UTF-16; save the file as UTF-8|    ?|    ^|'",
        "feff0061000a, '1:1: error: not UTF-8 text: it is UTF-16; save the file as UTF-8|    ?|    ^|'",
        "61000aff, '1:2: error: not UTF-8 text: byte 0x00; the file is binary, or UTF-16|    a?|     ^|'",
        "0ae6bc, '2:1: error: not UTF-8 text: byte 0xE6; save the file as UTF-8|    ?|    ^|'"
    })
    void showsTheFirstByteThatIsNotText(String bytes, String refusal) {
        assertThat(Run.on(HexFormat.of().parseHex(bytes), "check", "-"))
                .isEqualTo(new Run(2, "", "<stdin>:" + refusal.replace('|', '\n')));
    }

    @Test
    void readsAFileNameWithAHyphenAfterTwoHyphens() {
        assertThat(Run.of("check", "--", "-no.md").err())
                .isEqualTo("rollback-plan: cannot read -no.md: there is no such file\n");
        assertThat(Run.of("check", "")).isEqualTo(new Run(2, "", """
                rollback-plan: a plan's file name is empty: name a file, or write - to read standard input
                """));
    }

    @Tag("slow")
    @Test
    void refusesAPlanOverTheSizeLimit() throws IOException {
        int limit = 4 << 20;
        String path = folder.resolve("large.md").toString();
        Files.write(Path.of(path), "\n".repeat(limit).getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("check", path).status()).isEqualTo(1);
        Files.write(Path.of(path), "\n".repeat(limit + 1).getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("check", path))
                .isEqualTo(new Run(
                        2, "", "rollback-plan: cannot use " + path + ": it is larger than 4096 KiB: shorten it\n"));
    }

    @Test
    void refusesAPlanWithTooManyLinesInARow() {
        String text = "| a_b\n".repeat(5_000);
        assertThat(Run.on("# A\n\n" + text + "\n" + text, "check", "-").status())
                .isEqualTo(1);
        assertThat(Run.on("# A\n\n" + text + "c\n", "check", "-")).isEqualTo(new Run(2, "", """
                        <stdin>:3:1: error: from here on, more than 5000 lines have no blank line between them: separate \
                        the blocks by blank lines
                            | a_b
                            ^~~~~
                        """));
    }

    @Test
    void refusesAPlanThatIsTooSlowToParse() {
        String table = "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n" + "|b\n".repeat(1_500);
        assertThat(Run.on("# A\n\n" + table, "check", "-"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .startsWith("<stdin>:3:1: error: from here on, the rows of a table lack more than 100000 cells:"
                                + " give each row as many cells as the delimiter row\n"));
        assertThat(Run.on("![[]()".repeat(50_000), "check", "-"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .startsWith("<stdin>:1:1: error: from here on, too many square brackets are not closed: close"
                                + " them, or write a backslash before them\n"));
    }

    @Test
    void refusesAPileOfCombiningMarks() {
        assertThat(Run.on("# A\n\na" + "\u0301".repeat(101) + "\n", "check", "-")
                        .err())
                .startsWith(
                        "<stdin>:3:1: error: from here on, more than 100 combining marks are in a row: remove them\n");
        assertThat(Run.on("# A\n\na" + "\u0301".repeat(100) + "\n", "check", "-")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void fixesOnlyRegularFiles() {
        assertThat(Run.of("check", "--fix", "/dev/null")).isEqualTo(new Run(2, "", """
                rollback-plan: --fix: the plan /dev/null is not a regular file, so it can't be replaced: write - to read \
                standard input
                Try 'rollback-plan check --help'.
                """));
        assertThat(Run.of("check", "/dev/null").status()).isEqualTo(1);
    }

    @Test
    void reportsTheFirstPlansThatCannotBeRead() {
        String[] args = new String[26];
        Arrays.setAll(args, i -> i == 0 ? "check" : "/none/" + i);
        StringBuilder err = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            err.append("rollback-plan: cannot read /none/" + i + ": there is no such file\n");
        }
        assertThat(Run.of(args))
                .isEqualTo(new Run(2, "", err + "rollback-plan: and 5 more plans that cannot be read\n"));
    }

    @Test
    void fixesNothingIfAPlanIsUnreadable() throws IOException {
        Path plan = write("plan.md", "raw\n");
        assertThat(Run.of("check", "--fix", plan.toString(), "missing.md").status())
                .isEqualTo(2);
        assertThat(plan).hasContent("raw\n");
    }

    @Test
    void failsIfTheOutputCannotBeWritten() {
        Run run = Run.on("", "check", "-", "-o", folder + "/none/report");
        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        "rollback-plan: cannot write " + folder + "/none/report: there is no folder " + folder
                                + "/none\n"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
