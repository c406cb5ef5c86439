package dev.rollbackplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the questions of {@code --ask} on a real terminal, which expect makes. */
class AskIT {

    private static final String QUESTION = "INCIDENT (issue summary/link): ";

    @TempDir
    private Path folder;

    @BeforeEach
    void needsExpect() {
        assumeTrue(Executable.isInstalled("expect"));
    }

    @Test
    void asksForMissingArgumentsUntilTheAnswerIsValid() throws IOException {
        Result result = expect("--ask --version v2.4.1 --explain | cat >prompt", """
                expect "INCIDENT (issue summary/link): "
                send "\\r"
                expect "INCIDENT is required: "
                send "Checkout 5xx é\\r"
                expect "TARGET_VERSION (last known-good version; press Enter to skip): "
                send "\\r"
                expect "DB_IMPACT (yes|no; press Enter to skip): "
                send "maybe\\r"
                expect "Enter one of yes, no: "
                send "yes\\r"
                expect "FEATURE_FLAG (name; press Enter to skip): "
                send "new-checkout\\r"
                expect "status 0"
                """);

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(folder.resolve("prompt"))
                .hasContent(Executable.built()
                        .run(
                                "--incident",
                                "Checkout 5xx é",
                                "--version=v2.4.1",
                                "--db-impact=yes",
                                "--feature-flag=new-checkout")
                        .text());
        assertThat(result.text()).contains("INCIDENT        Checkout 5xx é  --ask");
    }

    @Test
    void asksWhileStandardInputIsAPipe() throws IOException {
        Result result = expect("--ask --version v1 --target-version v0 --db-impact no --context - <file >prompt", """
                expect "INCIDENT (issue summary/link): "
                send "x\\r"
                expect "FEATURE_FLAG (name; press Enter to skip): "
                send "\\r"
                expect "status 0"
                """);

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(folder.resolve("prompt"))
                .content()
                .isEqualTo(Executable.built()
                        .reading("piped\n")
                        .run("--incident=x", "--version=v1", "--target-version=v0", "--db-impact=no", "--context", "-")
                        .text());
    }

    @Test
    void asksNothingIfNothingIsMissing() throws IOException {
        Result result = expect(
                "--ask --incident x --version 1 --target-version 0 --db-impact no --feature-flag f >prompt",
                "expect \"status 0\"\n");

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(result.text()).doesNotContain("press Enter to skip");
    }

    @Test
    void printsNothingIfTheUserStops() throws IOException {
        Result endOfFile = expect("--ask >prompt", """
                expect "%s"
                send "\\004"
                expect "rollback-plan: the input ended before all questions were answered"
                expect "status 2"
                """.formatted(QUESTION));
        assertThat(endOfFile.status()).as(endOfFile.text()).isZero();
        assertThat(folder.resolve("prompt")).isEmptyFile();

        Result interrupt = expect("--ask >prompt", """
                expect "%s"
                send "half an ans\\003"
                expect_before timeout { exit 7 }
                expect eof
                """.formatted(QUESTION));
        assertThat(interrupt.status()).as(interrupt.text()).isZero();
        assertThat(folder.resolve("prompt")).isEmptyFile();
    }

    @Test
    void reportsProblemsBeforeTheFirstQuestion() throws IOException {
        Result result = expect("--ask --db-impact maybe >prompt", """
                expect "DB_IMPACT must be one of yes, no, but is \\"maybe\\""
                expect "status 2"
                """);

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(result.text()).doesNotContain("INCIDENT");
    }

    /** Runs the program on a terminal. The status is 0 if the whole dialogue took place. */
    private Result expect(String commandLine, String dialogue) throws IOException {
        Files.writeString(folder.resolve("file"), "piped\n");
        String script = """
                set timeout 30
                spawn sh -c {"$EXECUTABLE" %s; echo status $?}
                expect_before timeout { exit 7 } eof { exit 8 }
                """.formatted(commandLine) + dialogue;
        Path file = Files.writeString(folder.resolve("dialogue"), script);
        return Executable.of("expect", "-f", file.toString())
                .with("EXECUTABLE", Executable.file().toString())
                .with("ROLLBACK_PLAN_CACHE", "off")
                .with("LC_ALL", "C.UTF-8")
                .in(folder)
                .run();
    }
}
