package dev.rollbackplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the class files no longer know: files, their sizes and their comments. */
class SourceTreeTest {

    private static final Path ROOT = Path.of("");
    private static final Path SOURCES = Path.of("src/main/java");

    /** All that is written in a language of programs, but for the tests. */
    private static final List<Path> PROGRAMS = List.of(
            SOURCES, Path.of("src/build"), Path.of("src/main/launcher"), Path.of(".ci"), Path.of(".github/actions"));

    /** More than a reader keeps in mind at once. */
    private static final int LINE_LIMIT = 250;

    private static final Pattern TOP_LEVEL = Pattern.compile("pom\\.xml|src|templates|README\\.md|LICENSE"
            + "|\\.git|\\.github|\\.ci|\\.mvn|\\.gitignore|\\.gitattributes|\\.editorconfig");

    private static final int FILES_PER_PACKAGE = 30;

    /** The Javadoc of a package: two to ten sentences would fit; an empty one does not. */
    private static final Pattern JAVADOC = Pattern.compile("^/\\*\\*(?:(?!\\*/).){60,}\\.\\s+\\*/", Pattern.DOTALL);

    @Test
    void theTopLevelHoldsNothingElse() throws IOException {
        List<String> ignored = Files.readAllLines(Path.of(".gitignore"));
        try (Stream<Path> files = Files.list(ROOT)) {
            assertThat(files.filter(file -> ignored.stream().noneMatch(pattern -> ignores(pattern, file)))
                            .map(Path::toString))
                    .allMatch(name -> TOP_LEVEL.matcher(name).matches(), "is one of " + TOP_LEVEL);
        }
    }

    @Test
    void noSourceIsLong() throws IOException {
        for (Path folder : PROGRAMS) {
            for (Path source : filesIn(folder)) {
                assertThat(Files.readAllLines(source).size())
                        .as(source.toString())
                        .isLessThanOrEqualTo(LINE_LIMIT);
            }
        }
    }

    @Test
    void noPackageIsCrowded() throws IOException {
        Map<Path, Long> files =
                filesIn(SOURCES).stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(FILES_PER_PACKAGE));
    }

    @Test
    void everyPackageIsDescribed() throws IOException {
        for (Path folder :
                filesIn(SOURCES).stream().map(Path::getParent).distinct().collect(Collectors.toList())) {
            assertThat(folder.resolve("package-info.java")).content().containsPattern(JAVADOC);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }

    /** For the patterns in use, which are names at the top level. */
    private static boolean ignores(String pattern, Path file) {
        String name = pattern.replaceAll("^/|/$", "");
        return FileSystems.getDefault().getPathMatcher("glob:" + name).matches(file);
    }
}
