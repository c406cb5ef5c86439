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

/** Checks the source files themselves: where they are, their sizes and their comments. */
class SourceTreeTest {

    private static final Path ROOT = Path.of("");
    private static final Path SOURCES = Path.of("src/main/java");

    /** The folders with code, tests included. */
    private static final List<Path> CODE = List.of(
            SOURCES,
            Path.of("src/build"),
            Path.of("src/fuzz/java"),
            Path.of("src/main/launcher"),
            Path.of("src/test/java"),
            Path.of(".ci"),
            Path.of(".github/actions"));

    /** Maximum number of lines of a file. */
    private static final int LINE_LIMIT = 250;

    private static final Pattern TOP_LEVEL = Pattern.compile("pom\\.xml|src|templates|README\\.md|LICENSE"
            + "|\\.git|\\.github|\\.ci|\\.mvn|\\.gitignore|\\.gitattributes|\\.editorconfig");

    /** Maximum number of files of a package. */
    private static final int FILES_PER_PACKAGE = 30;

    /** The Javadoc of a package, of at least 60 characters. */
    private static final Pattern JAVADOC = Pattern.compile("^/\\*\\*(?:(?!\\*/).){60,}\\.\\s+\\*/", Pattern.DOTALL);

    @Test
    void hasNoOtherFileAtTheTopLevel() throws IOException {
        List<String> ignored = Files.readAllLines(Path.of(".gitignore"));
        try (Stream<Path> files = Files.list(ROOT)) {
            assertThat(files.filter(file -> ignored.stream().noneMatch(pattern -> ignores(pattern, file)))
                            .map(Path::toString))
                    .allMatch(name -> TOP_LEVEL.matcher(name).matches(), "is one of " + TOP_LEVEL);
        }
    }

    @Test
    void limitsTheLinesOfAFile() throws IOException {
        for (Path folder : CODE) {
            for (Path source : filesIn(folder)) {
                assertThat(Files.readAllLines(source).size())
                        .as(source.toString())
                        .isLessThanOrEqualTo(LINE_LIMIT);
            }
        }
    }

    @Test
    void limitsTheFilesOfAPackage() throws IOException {
        Map<Path, Long> files =
                filesIn(SOURCES).stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .allSatisfy((folder, count) ->
                        assertThat(count).as(folder.toString()).isLessThanOrEqualTo(FILES_PER_PACKAGE));
    }

    @Test
    void describesEveryPackage() throws IOException {
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

    /** Returns whether a pattern of .gitignore matches a file at the top level. Supports only names. */
    private static boolean ignores(String pattern, Path file) {
        String name = pattern.replaceAll("^/|/$", "");
        return FileSystems.getDefault().getPathMatcher("glob:" + name).matches(file);
    }
}
