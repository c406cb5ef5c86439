package dev.rollbackplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.cli.render.RenderSpec;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tests which words select another archive than that of the most common render. */
class LauncherScopeTest {

    private static final Path LAUNCHER = Path.of("src/main/launcher/launcher.sh");

    @Test
    void anOptionOfTheProgramSelectsTheOtherArchive() throws IOException {
        List<PathMatcher> patterns = patterns();
        for (OptionSpec option : RenderSpec.own().options()) {
            for (String name : option.names()) {
                assertThat(name).matches(word -> matches(patterns, word));
                if (option.arity().max() > 0) {
                    assertThat(name + "=value").matches(word -> matches(patterns, word));
                }
            }
        }
    }

    @Test
    void anotherCommandSelectsTheOtherArchive() throws IOException {
        List<PathMatcher> patterns = patterns();
        CommandSpec spec = RenderSpec.own();
        Subcommands.addTo(spec);
        assertThat(spec.subcommands().keySet()).isNotEmpty().allMatch(command -> matches(patterns, command));
    }

    @Test
    void anArgumentOfTheTemplateKeepsTheArchiveForRenders() throws IOException {
        List<PathMatcher> patterns = patterns();
        assertThat(List.of(
                        "--incident", "--incident=x", "--version", "--target-version", "--db-impact", "DB_IMPACT=yes"))
                .noneMatch(word -> matches(patterns, word));
    }

    @Test
    void aCheckThatMayWriteJsonSelectsTheArchiveForAllOtherRuns() throws IOException {
        assertThat(Files.readString(LAUNCHER)).contains("\n    check.--format*) scope=all. ;;\n");
    }

    /** Returns the patterns of the launcher's {@code case $scope$word} that set a scope. */
    private static List<PathMatcher> patterns() throws IOException {
        String launcher = Files.readString(LAUNCHER);
        String choice = launcher.substring(launcher.indexOf("case $scope$word in\n"));
        Matcher line = Pattern.compile("(?m)^ *(.+)\\) scope=(?:all|check)\\. ;;$")
                .matcher(choice.substring(0, choice.indexOf("esac")));
        List<PathMatcher> patterns = new ArrayList<>();
        while (line.find()) {
            for (String pattern : line.group(1).split(" \\| ")) {
                patterns.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
            }
        }
        return patterns;
    }

    private static boolean matches(List<PathMatcher> patterns, String word) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(Path.of(word)));
    }
}
