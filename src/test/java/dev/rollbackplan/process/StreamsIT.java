package dev.rollbackplan.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the streams and statuses of a run in a shell. */
class StreamsIT {

    private static final String INCIDENT =
            "\u0130\u011fne \u00e7\u0131kt\u0131: \u6c7a\u6e08\u304c\u505c\u6b62 \ud83d\udd25\ud83d\udc69\u200d\ud83d\udcbb";

    @TempDir
    Path folder;

    /** Runs a script in which {@code $0} is the executable. */
    private static Result shell(String script, String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = Executable.file().toString();
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return Executable.of("bash", "-c", script)
                .with("ROLLBACK_PLAN_CACHE", "off")
                .run(line);
    }

    @Test
    void keepsTextInEveryLocale() throws IOException {
        Path template = Files.writeString(folder.resolve("\u015fablon \u96db\u5f62.md"), "Say $A\n");
        Executable executable = Executable.built();
        for (Executable run : new Executable[] {
            executable.with("LC_ALL", "C"),
            executable.with("LC_ALL", "POSIX").without("LANG"),
            executable.with("LC_ALL", "tr_TR.UTF-8"),
            executable.withNoEnvironment().with("ROLLBACK_PLAN_CACHE", "off")
        }) {
            Result result = run.run("-t", template.toString(), "--a", INCIDENT);
            assertThat(result.err()).isEmpty();
            assertThat(result.status()).isZero();
            assertThat(result.out()).isEqualTo(("Say " + INCIDENT + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsMessagesInEveryLocale() {
        Result result = Executable.built().with("LC_ALL", "C").run("--incident", "x", INCIDENT);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("rollback-plan: \"" + INCIDENT.replace('\u200d', '\ufffd')
                        + "\" is neither an option nor NAME=value\nTry 'rollback-plan --help'.\n");
    }

    @Test
    void takesAClosedStandardInputForEmpty() {
        Result result = shell("\"$0\" --incident x --context - <&-");
        assertThat(result.err())
                .isEqualTo("rollback-plan: warning: standard input is empty and is left out of the prompt\n");
        assertThat(result.text())
                .isEqualTo(Executable.built().run("--incident", "x").text());
    }

    /** A named pipe has no size. */
    @Test
    void readsANamedPipeToItsEnd() {
        Result result = shell(
                "cd \"$1\" && mkfifo pipe && (seq 100000 >pipe &) && \"$0\" --incident x --context pipe --context-limit 1K",
                folder.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.text())
                .contains("\n```text\n1\n2\n")
                .contains(" bytes are left out here]\n")
                .contains("\n99999\n100000\n```\n");
    }

    @Test
    void failsIfTheDiskIsFull() {
        Result result = shell("\"$0\" --incident x > /dev/full");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("rollback-plan: cannot write to standard output: No space left on device\n");
        Result file = Executable.built().run("--incident", "x", "-o", "/dev/full");
        assertThat(file.status()).isEqualTo(3);
        assertThat(file.out()).isEmpty();
        assertThat(file.err()).isEqualTo("rollback-plan: cannot write /dev/full: No space left on device\n");
    }

    @Test
    void endsQuietlyIfTheReaderClosesThePipe() {
        String large = "INCIDENT=" + "0123456789\n".repeat(10_000);
        Result result = shell("\"$0\" \"$1\" | head -1; echo ${PIPESTATUS[0]}", large);
        assertThat(result.err()).isEmpty();
        assertThat(result.text().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("You are Codex preparing an emergency rollback plan.");
        assertThat(result.text().lines().toList().get(1)).isIn("0", "141");
    }

    @Test
    void doesNotReadStandardInput() {
        // Nothing is ever written to the pipe, so a program that reads it would wait.
        Result waiting = shell("mkfifo '" + folder.resolve("fifo") + "'; exec 3<>'" + folder.resolve("fifo") + "';"
                + " timeout 50 \"$0\" --incident x <&3");
        assertThat(waiting.status()).isZero();
        assertThat(waiting.text())
                .isEqualTo(Executable.built().run("--incident", "x").text());
        Result untouched = shell("printf 'one\\ntwo\\n' | { \"$0\" --incident x > /dev/null; cat; }");
        assertThat(untouched.text()).isEqualTo("one\ntwo\n");
        assertThat(shell("\"$0\" --incident x <&-").status()).isZero();
    }

    @Test
    void readsATemplateFromAnotherCommand() {
        Result result = shell("\"$0\" --template <(printf 'Say $A\\n') --a x");
        assertThat(result.err()).isEmpty();
        assertThat(result.text()).isEqualTo("Say x\n");
    }

    @Test
    void printsNothingIfTheRunFails() {
        for (String[] wrong : new String[][] {
            {},
            {"--incident", "x", "-t", "/no.md"},
            {"--incident", "x", "-o", "/no/x"},
            {"--incident", "â€“", "--strict"}
        }) {
            Result result = Executable.built().run(wrong);
            assertThat(result.out()).isEmpty();
            assertThat(result.status()).isBetween(1, 3);
            assertThat(result.err()).startsWith(result.status() == 1 ? "INCIDENT:1:1: warning: " : "rollback-plan: ");
        }
    }
}
