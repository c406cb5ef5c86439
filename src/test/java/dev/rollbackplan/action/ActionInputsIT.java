package dev.rollbackplan.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.action.Job.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how the action passes its inputs to the program, and which it refuses. */
class ActionInputsIT {

    @TempDir
    Path folder;

    private Job job;

    @BeforeEach
    void checkOut() throws IOException {
        job = new Job(folder).input("from-ci", "false");
    }

    @Test
    void passesEveryInputAsOneWord() throws IOException {
        job.variable("REAL", folder.resolve("commands/program/program").toString())
                .command("program", "");
        for (String input : List.of(
                "template",
                "incident",
                "version",
                "target-version",
                "db-impact",
                "feature-flag",
                "values",
                "from-alert",
                "context-limit")) {
            job.input(input, "--" + input + " \n$x");
        }
        job.input("context", "a $x\n\n-b")
                .input("arguments", "A=1 $x\n\nB_2=\n")
                .input("strict", "true")
                .input("from-ci", "true")
                .run();

        List<String> words = job.words("program");
        assertThat(words.subList(0, words.size() - 2))
                .containsExactly(
                        "--from-ci",
                        "--strict",
                        "--template=--template \n$x",
                        "--incident=--incident \n$x",
                        "--version=--version \n$x",
                        "--target-version=--target-version \n$x",
                        "--db-impact=--db-impact \n$x",
                        "--feature-flag=--feature-flag \n$x",
                        "--values=--values \n$x",
                        "--from-alert=--from-alert \n$x",
                        "--context-limit=--context-limit \n$x",
                        "--context=a $x",
                        "--context=-b",
                        "A=1 $x",
                        "B_2=");
        assertThat(words.get(words.size() - 2)).startsWith("--output=" + folder.resolve("temp"));
        assertThat(words.get(words.size() - 1)).startsWith("--record=" + folder.resolve("temp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--output=/etc/x", "A=1\n-o=x", "check", " A=1"})
    void refusesAnOptionAsAnArgument(String lines) throws IOException {
        assertRefused(job.input("arguments", lines), "each line of arguments must have the form NAME=value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"strict", "from-ci"})
    void refusesASwitchThatIsNeitherTrueNorFalse(String input) throws IOException {
        assertRefused(job.input(input, "yes\n::error::x"), input + " must be true or false");
    }

    static void assertRefused(Job job, String message) throws IOException {
        Outcome outcome = job.run();
        assertThat(outcome.log()).isEqualTo("::error title=rollback-plan::" + message + "\n");
        assertThat(outcome.status()).isEqualTo(2);
    }
}
