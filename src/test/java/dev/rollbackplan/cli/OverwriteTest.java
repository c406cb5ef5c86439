package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that no output is the same file as an input, whatever option names it and however its path is written. */
class OverwriteTest {

    private static final String TEMPLATE = "---\nargument_hint: INCIDENT=<text>\n---\nHi $INCIDENT\n";

    /** Command lines with a file to read, and its content. */
    private static final Map<List<String>, String> READERS = Map.of(
            List.of("-t", "FILE", "--incident", "x"), TEMPLATE,
            List.of("--from-file", "INCIDENT=FILE"), "down\n",
            List.of("--values", "FILE"), "INCIDENT: down\n",
            List.of("--from-alert", "FILE"), "{\"title\": \"down\"}\n",
            List.of("--incident", "x", "--context", "FILE"), "a log\n",
            List.of("check", "FILE"), "# Plan\n",
            List.of("check", "-t", "FILE", "other.md"), TEMPLATE);

    @TempDir
    private Path folder;

    static Stream<Arguments> readersAndNames() {
        return READERS.keySet().stream()
                .flatMap(reader -> Stream.of("path", "dots", "link", "link to a link", "hard link", "folder link")
                        .map(name -> Arguments.of(reader, name)));
    }

    @ParameterizedTest
    @MethodSource("readersAndNames")
    void refusesAnOutputThatIsAnInput(List<String> reader, String name) throws IOException {
        String content = READERS.get(reader);
        Path file = Files.writeString(folder.resolve("file.md"), content);
        String output = output(file, name).toString();

        for (String option : List.of("--output", "--record")) {
            List<String> args = new ArrayList<>();
            reader.forEach(word -> args.add(word.replace("FILE", file.toString())));
            if (option.equals("--record") && args.get(0).equals("check")) {
                continue;
            }
            args.add(option + "=" + output);
            Run run = Run.of(args.toArray(new String[0]));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("rollback-plan: " + option + " " + output + " is the ")
                    .contains(", which would be overwritten: name another file\n");
            assertThat(file).hasContent(content);
        }
    }

    private Path output(Path file, String name) throws IOException {
        Path link = folder.resolve("link");
        return switch (name) {
            case "path" -> file;
            case "dots" -> folder.resolve("./sub/../file.md");
            case "link" -> Files.createSymbolicLink(link, file);
            case "link to a link" ->
                Files.createSymbolicLink(folder.resolve("second"), Files.createSymbolicLink(link, Path.of("file.md")));
            case "hard link" -> Files.createLink(link, file);
            default -> Files.createSymbolicLink(link, folder).resolve("file.md");
        };
    }

    @Test
    void refusesToOverwriteTheDefaultTemplateOfTheEnvironment() throws IOException {
        String file = Files.writeString(folder.resolve("own.md"), TEMPLATE).toString();
        assertThat(Run.of(Map.of("ROLLBACK_PLAN_TEMPLATE", file), "--incident", "x", "-o", file)
                        .err())
                .startsWith("rollback-plan: --output " + file + " is the template, which would be overwritten");
        assertThat(Path.of(file)).hasContent(TEMPLATE);
    }

    @Test
    void refusesToOverwriteTheEventFileOfAWorkflow() throws IOException {
        String file = Files.writeString(folder.resolve("event.json"), "{}").toString();
        Map<String, String> environment =
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_EVENT_NAME", "workflow_run", "GITHUB_EVENT_PATH", file);
        for (String option : List.of("--output", "--record")) {
            assertThat(Run.of(environment, "--from-ci", option, file).err())
                    .startsWith("rollback-plan: " + option + " " + file
                            + " is the event file of the CI job, which would be");
        }
        assertThat(Path.of(file)).hasContent("{}");
    }

    @Test
    void refusesToFixTheTemplate() throws IOException {
        String file = Files.writeString(folder.resolve("own.md"), TEMPLATE).toString();
        assertThat(Run.of("check", "--fix", "-t", file, file).err())
                .startsWith("rollback-plan: --fix: the plan " + file
                        + " is the template, which would be overwritten: name another file\n");
        assertThat(Path.of(file)).hasContent(TEMPLATE);
    }

    @Test
    void acceptsADeviceAsInputAndOutput() {
        assertThat(Run.of("--incident", "x", "--context", "/dev/null", "--record", "/dev/null")
                        .status())
                .isZero();
    }
}
