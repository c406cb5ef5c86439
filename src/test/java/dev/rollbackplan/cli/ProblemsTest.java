package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.output.ProcessIo;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the messages of runs that fail because of very many problems, or of very much input. */
class ProblemsTest {

    private static final String FIRST = IntStream.range(0, 20)
            .mapToObj(i -> "  - \"x" + i + "\" is neither an option nor NAME=value\n")
            .collect(Collectors.joining());

    @Test
    void showsTheFirstProblemsAndTheNumberOfOthers() {
        assertThat(Run.of(words(21)))
                .isEqualTo(new Run(
                        2,
                        "",
                        "rollback-plan: 22 problems:\n" + FIRST + "  - and 2 more\nTry 'rollback-plan --help'.\n"));
        assertThat(Run.of(words(200_000)).err())
                .contains("rollback-plan: 200001 problems:\n" + FIRST + "  - and 199981 more\n");
    }

    @Test
    void showsTheFirstUnknownNamesOfAFile() {
        String json = IntStream.range(0, 200_000)
                .mapToObj(i -> "\"x" + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(Run.on(json, "--values", "-").err().lines())
                .hasSize(23)
                .endsWith("  - and 199980 more", "Try 'rollback-plan --help'.");
    }

    @Test
    void reportsThatTheMemoryIsNotEnough() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ProcessIo io = new ProcessIo(Map.of(), endless, out, err, Path.of("/dev/null/none"), false, false);

        assertThat(Program.run(List.of("check", "-"), io)).isEqualTo(3);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "rollback-plan: the memory is not enough for this input: shorten it, or allow more memory\n");
    }

    private static String[] words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "x" + i).toArray(String[]::new);
    }
}
