package dev.rollbackplan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compares the README with the program. */
class ReadmeIT {

    private static final Path README = Path.of("README.md");

    /** A line of the README for any number of lines of the output. */
    private static final String ELLIPSIS = "\u2026";

    @TempDir
    Path folder;

    /** Runs every command of a {@code console} block and compares the output with the lines after it. */
    @TestFactory
    Stream<DynamicTest> printsTheOutputInTheReadme() throws IOException {
        files();
        return examples().stream()
                .map(example -> dynamicTest(example.command(), () -> {
                    String path = Executable.file().getParent() + ":" + System.getenv("PATH");
                    Executable.Result result = Executable.of("sh", "-c", example.command() + " 2>&1")
                            .with("PATH", path)
                            .with("ROLLBACK_PLAN_CACHE", "off")
                            .with("XDG_CONFIG_HOME", folder.toString())
                            .with("CODEX_HOME", folder.toString())
                            .in(folder)
                            .run();
                    assertThat(result.text()).matches(example.output());
                }));
    }

    @Test
    void readmeAndHelpListTheSameExitStatuses() throws IOException {
        String help = Executable.built().run("--help").text().replaceAll("\\s+", " ");
        String readme = Files.readString(README).replace("`", "");
        List<String> meanings = Pattern.compile("\\*\\*(\\d)\\*\\*: ([^.]+)\\.")
                .matcher(readme)
                .results()
                .map(match -> match.group(1) + " " + match.group(2))
                .collect(Collectors.toList());

        assertThat(meanings).hasSize(4).allSatisfy(meaning -> assertThat(help).contains(meaning));
    }

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
    }

    private record Example(String command, Pattern output) {}

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String command = "";
        StringBuilder output = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(README)) {
            boolean ends = inside && line.equals("```");
            if (!command.isEmpty() && (ends || line.startsWith("$ "))) {
                examples.add(new Example(command, Pattern.compile(output.toString())));
                command = "";
                output.setLength(0);
            }
            if (inside && line.startsWith("$ ")) {
                command = line.substring(2);
            } else if (!command.isEmpty()) {
                output.append(line.equals(ELLIPSIS) ? "(?:.*\n)*?" : Pattern.quote(line) + "\n");
            }
            inside = line.equals("```console") || inside && !ends;
        }
        return examples;
    }

    /** Writes the files in the README: a block whose info string contains a title is that file. */
    private void files() throws IOException {
        String name = "";
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(README)) {
            if (!name.isEmpty() && line.startsWith("````") && line.strip().equals("````")) {
                Files.write(folder.resolve(name), lines);
                name = "";
            } else if (line.startsWith("````markdown title=")) {
                name = line.substring(line.indexOf('=') + 1);
                lines.clear();
            } else if (!name.isEmpty()) {
                lines.add(line);
            }
        }
    }
}
