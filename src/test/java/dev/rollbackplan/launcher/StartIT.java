package dev.rollbackplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rollbackplan.process.Executable;
import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the launcher finds its own path and a Java. */
class StartIT {

    private static final String VERSION = "--version";

    @TempDir
    private Path folder;

    private Installation installed;
    private Result expected;

    @BeforeEach
    void install() throws IOException {
        installed = Installation.in(folder.resolve("a b"), Path.of(System.getProperty("java.home")));
        expected = at(installed.file().toString()).run(VERSION);
        assertThat(expected.status()).as(expected.err()).isZero();
    }

    @Test
    void startsByAnyPath() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), installed.file());
        Path folderLink = Files.createSymbolicLink(folder.resolve("folder"), folder.resolve("a b"));
        Path bin = installed.file().getParent();
        String path = bin + ":" + System.getenv("PATH");

        assertExpected(at(link.toString()).run(VERSION));
        assertExpected(at(folderLink + "/bin/rollback-plan").run(VERSION));
        Path deep = Files.createDirectories(folder.resolve("a b/deep/er"));
        Path deepLink = Files.createSymbolicLink(folder.resolve("deep"), deep);
        assertExpected(at(deepLink + "/../../bin/rollback-plan").run(VERSION));
        assertExpected(at("sh", "-c", "exec rollback-plan \"$@\"", "sh")
                .with("PATH", path)
                .run(VERSION));
        assertExpected(at("./rollback-plan").in(bin).run(VERSION));
        assertExpected(at("../bin/./rollback-plan").in(bin).run(VERSION));
        assertExpected(at("bin/rollback-plan").in(bin.getParent()).run(VERSION));
        assertExpected(at(installed.file().toString()).in(Path.of("/")).run(VERSION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "dash", "bash", "zsh"})
    void startsInAnyShell(String shell) {
        assumeTrue(Executable.isInstalled(shell));

        assertExpected(at(shell, installed.file().toString()).run(VERSION));
        assertThat(at(shell, installed.file().toString()).run("rules").status()).isZero();
        assertExpected(
                at(shell, "rollback-plan").in(installed.file().getParent()).run(VERSION));
    }

    @Test
    void startsAsStandardInputOfAShell() {
        assertExpected(at(
                        "sh",
                        "-c",
                        "exec sh /dev/stdin --version <\"$0\"",
                        installed.file().toString())
                .run());
        Result piped = at(
                        "sh",
                        "-c",
                        "cat \"$0\" | sh /dev/stdin",
                        installed.file().toString())
                .run();
        assertThat(piped.err()).isEqualTo("rollback-plan: /dev/stdin is not a file: run the program by its path\n");
        assertThat(piped.status()).isEqualTo(3);
    }

    @Test
    void startsWithoutAnEnvironment() {
        Result run = Executable.of(installed.file().toString())
                .withNoEnvironment()
                .run("--incident", "\u00e7\u0131k\u0131\u015f \u969c\u5bb3 \ud83d\udd25");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.text()).contains("\u00e7\u0131k\u0131\u015f \u969c\u5bb3 \ud83d\udd25");
    }

    @Test
    void startsWithACacheThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertExpected(
                installed.executable().with("XDG_CACHE_HOME", file.toString()).run(VERSION));
        assertExpected(
                installed.executable().with("XDG_CACHE_HOME", "/proc/none").run(VERSION));
        assertExpected(installed.executable().with("XDG_CACHE_HOME", "relative").run(VERSION));
        assertExpected(installed
                .executable()
                .with("XDG_CACHE_HOME", folder.resolve("a:b").toString())
                .run(VERSION));
        assertExpected(
                installed.executable().without("XDG_CACHE_HOME").without("HOME").run(VERSION));
    }

    @Test
    void startsWithFlagsOfTheUser() {
        Result run = installed
                .executable()
                .with("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC")
                .run(VERSION);

        assertThat(run.status()).isZero();
        assertThat(run.text()).isEqualTo(expected.text());
    }

    @Test
    void usesTheFirstJavaThatIsNewEnough() throws IOException {
        Path old = folder.resolve("old");
        Installation.script(old.resolve("bin/java"), "echo 'the old one ran'");
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        String path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");

        assertExpected(at(installed.file().toString())
                .with("JAVA_HOME", old.toString())
                .with("PATH", path)
                .run(VERSION));

        Path withoutUsualFolders = withoutUsualFolders();
        Result none = at(withoutUsualFolders.toString())
                .with("JAVA_HOME", old.toString())
                .with("PATH", "/nowhere")
                .run(VERSION);
        assertThat(none.status()).isEqualTo(3);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("""
                rollback-plan: no Java 17 or later found in JAVA_HOME, PATH or the usual folders:
                  %s/bin/java: Java 11.0.2 is too old
                install one (such as openjdk-17-jre-headless, or from https://adoptium.net) or set JAVA_HOME
                """.formatted(old));
        assertThat(at(withoutUsualFolders.toString())
                        .without("JAVA_HOME")
                        .with("PATH", "/nowhere")
                        .run(VERSION)
                        .err())
                .startsWith(
                        "rollback-plan: no Java 17 or later found in JAVA_HOME, PATH or the usual folders:\ninstall");
    }

    @Test
    void asksAJavaWithoutAReleaseFileForItsVersion() throws IOException {
        Files.delete(installed.file().resolveSibling("../java/release"));

        assertExpected(at(installed.file().toString()).run(VERSION));
    }

    private Executable at(String... command) {
        return Executable.of(command)
                .with("ROLLBACK_PLAN_CACHE", "off")
                .with("JAVA_HOME", folder.resolve("a b/java").toString());
    }

    private void assertExpected(Result run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.text()).isEqualTo(expected.text());
        assertThat(run.status()).isZero();
    }

    /** Returns the executable changed so that it knows none of the usual folders of Java. */
    private Path withoutUsualFolders() throws IOException {
        String script =
                OtherBuild.script(installed.file()).replaceAll("/usr/lib/jvm|/opt|/usr/java|/usr/local", "/nowhere");
        Path file = folder.resolve("withoutUsualFolders");
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
