package dev.rollbackplan.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that {@code --output} replaces a file as a whole or not at all. */
class OutputFileIT {

    @TempDir
    Path folder;

    private static Result write(Path file, String... more) {
        return Executable.built()
                .run(Stream.concat(Stream.of("-o", file.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private String[] files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Test
    void writesWhatStandardOutputWouldGet() throws IOException {
        Result result = write(folder.resolve("new.md"), "--incident", "x");
        assertThat(result).usingRecursiveComparison().isEqualTo(new Result(0, new byte[0], ""));
        assertThat(folder.resolve("new.md"))
                .hasBinaryContent(Executable.built().run("--incident", "x").out());
        assertThat(files()).containsExactly("new.md");
    }

    @Test
    void aFailedRunLeavesTheOldFile() throws IOException {
        Path old = Files.writeString(folder.resolve("old.md"), "old");
        assertThat(write(old).status()).isEqualTo(2);
        assertThat(write(old, "--incident", "x", "--db-impact", "maybe").status())
                .isEqualTo(2);
        assertThat(write(old, "--incident", "â€“", "--strict").status()).isEqualTo(1);
        assertThat(old).hasContent("old");
        assertThat(files()).containsExactly("old.md");
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Path old = Files.writeString(folder.resolve("old.md"), "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("old.md"));
        assertThat(write(link, "--incident", "x").err()).isEmpty();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(old)).startsWith("You are Codex");
        assertThat(Files.getPosixFilePermissions(old)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        assertThat(files()).containsExactly("link.md", "old.md");
    }

    @Test
    void createsTheTargetOfALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), Path.of("later.md"));
        assertThat(write(link, "--incident", "x").err()).isEmpty();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("later.md"))).startsWith("You are Codex");
    }

    @Test
    void failsWithLinksInACircle() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        Result result = write(link, "--incident", "x");
        assertThat(result.status()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("rollback-plan: cannot write " + link + ": too many symbolic links\n");
    }

    @Test
    void failsWithoutAFolder() throws IOException {
        Path missing = folder.resolve("no/x.md");
        assertThat(write(missing, "--incident", "x"))
                .usingRecursiveComparison()
                .isEqualTo(new Result(
                        3,
                        new byte[0],
                        "rollback-plan: cannot write " + missing + ": there is no folder " + missing.getParent()
                                + "\n"));
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesAnInputUnderTheNameOfADescriptor() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.md"), "# Plan\n");
        for (String command : List.of(
                "\"$0\" check -o /dev/fd/3 plan.md 3<>plan.md",
                "\"$0\" check -o plan.md - <plan.md",
                "\"$0\" check -o /dev/fd/3 - 3<>plan.md <plan.md",
                "\"$0\" --incident x --context plan.md -o /proc/self/fd/3 3<>plan.md",
                "\"$0\" --incident x --context - --record plan.md <plan.md")) {
            Process run = new ProcessBuilder(
                            "bash", "-c", command, Executable.file().toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            run.getOutputStream().close();
            assertThat(new String(run.getInputStream().readAllBytes(), UTF_8))
                    .contains(", which would be overwritten: name another file");
            assertThat(run.waitFor()).isEqualTo(2);
            assertThat(plan).hasContent("# Plan");
        }
    }

    private Result shell(String script) throws Exception {
        return Executable.of("bash", "-c", script, Executable.file().toString())
                .with("ROLLBACK_PLAN_CACHE", "off")
                .in(folder)
                .run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ echo before; \"$0\" --incident x -o /dev/stdout; echo after; } >f",
                "{ echo before; \"$0\" --incident x -o /dev/stdout; echo after; } >>f",
                "{ echo before >&2; \"$0\" --incident x -o /dev/fd/2; echo after >&2; } 2>f",
                "{ echo before >&7; \"$0\" --incident x -o /dev/fd/7; echo after >&7; } 7>f",
                "{ echo before >&12; \"$0\" --incident x -o /proc/self/fd/12; echo after >&12; } 12>>f",
                "ln -s /dev/stdout l; { echo before; \"$0\" --incident x -o l; echo after; } >f"
            })
    void keepsTheRestOfAFileOfADescriptor(String script) throws Exception {
        Result result = shell(script);
        assertThat(result.status()).as(result.err()).isZero();
        List<String> lines = Files.readAllLines(folder.resolve("f"));
        assertThat(lines).contains("after").anyMatch(line -> line.startsWith("You are Codex"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("after");
        assertThat(lines.get(0)).isEqualTo("before");
    }

    @Test
    void replacesATemporaryFileOfAKilledRun() throws IOException {
        Files.writeString(folder.resolve(".rollback-plan.99999999-1a.tmp"), "x");
        assertThat(write(folder.resolve("new.md"), "--incident", "x").err()).isEmpty();
        assertThat(files()).containsExactly("new.md");
    }

    @Test
    void keepsAttributesThatAreNoPermissions() throws IOException {
        Path old = Files.writeString(folder.resolve("old.md"), "old");
        UserDefinedFileAttributeView view = Files.getFileAttributeView(old, UserDefinedFileAttributeView.class);
        assumeTrue(Files.getFileStore(old).supportsFileAttributeView(UserDefinedFileAttributeView.class));
        view.write("note", UTF_8.encode("kept"));
        assertThat(write(old, "--incident", "x").err()).isEmpty();
        assertThat(view.list()).containsExactly("note");
        assertThat(Files.readString(old)).startsWith("You are Codex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "INT", "HUP"})
    void leavesTheOldOrTheNewFileAfterASignal(String signal) throws Exception {
        byte[] expected = Executable.built().run("--incident", "x").out();
        for (int tenths = 1; tenths <= 8; tenths++) {
            Path file = Files.writeString(folder.resolve("out.md"), "old");
            shell("\"$0\" --incident x -o out.md & sleep 0." + tenths + "; kill -" + signal + " $!; wait $!");
            assertThat(Files.readAllBytes(file)).isIn(expected, "old".getBytes(UTF_8));
            assertThat(files()).containsExactly("out.md");
        }
    }

    @Test
    void rewritesAFileWhoseOwnerCannotBeKept() throws Exception {
        assumeTrue((int) Files.getAttribute(folder, "unix:uid") == 0 && Executable.isInstalled("setpriv"));
        Path file = Files.writeString(folder.resolve("out.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        Result run = shell("setpriv --reuid=54321 --regid=54321 --clear-groups \"$0\" --incident x -o out.md");

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file)).startsWith("You are Codex");
        assertThat((int) Files.getAttribute(file, "unix:uid")).isZero();
        assertThat(files()).containsExactly("out.md");
    }

    @Test
    void refusesNamesThatCannotBeWritten() throws Exception {
        assertThat(shell("\"$0\" --incident x -o f/").err()).contains("it ends with a slash");
        assertThat(shell("\"$0\" --incident x -o $'f\\xff'").err()).contains("its name is not UTF-8");
        assertThat(shell("\"$0\" --incident x --context $'f\\xff'").err()).contains("its name is not UTF-8");
        assertThat(shell("\"$0\" --incident x -o " + "n".repeat(300)).err()).contains("more than 255 bytes");
        assertThat(write(folder.resolve("n".repeat(255)), "--incident", "x").err())
                .isEmpty();
        assertThat(files()).containsExactly("n".repeat(255));
    }
}
