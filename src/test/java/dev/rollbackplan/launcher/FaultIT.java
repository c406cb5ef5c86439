package dev.rollbackplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what the launcher does if Java can't start, crashes, or gets a signal. */
class FaultIT {

    /** A Java that crashes with an archive. The first argument is a command that it runs before. */
    private static final String CRASH = "case $* in *-XX:SharedArchiveFile=*Main*|*-XX:AOTCache=*Main*)"
            + " for last; do :; done; eval \"$BEFORE\"; kill -ABRT $$ ;; esac";

    @TempDir
    private Path folder;

    private Installation installed;

    @BeforeEach
    void install() throws IOException {
        installed = Installation.in(folder, Path.of(System.getProperty("java.home")));
    }

    private Result script(String script) {
        return installed
                .started("bash", "-c", script, installed.file().toString())
                .in(folder)
                .run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ulimit -v 400000; exec \"$0\" --incident x",
                "JAVA_TOOL_OPTIONS=-javaagent:/nope.jar exec \"$0\" --incident x",
                "mkdir gone && cd gone && rmdir ../gone && exec \"$0\" --incident x"
            })
    void aJavaThatCannotStartIsAFailedRun(String script) {
        Result run = installed
                .started("bash", "-c", script, installed.file().toString())
                .with("JAVA_HOME", System.getProperty("java.home"))
                .in(folder)
                .run();

        assertThat(run.text()).isEmpty();
        assertThat(run.err()).endsWith("rollback-plan: Java failed (status 1)\n");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void runsWithoutADamagedArchiveAndRemovesIt() throws Exception {
        Result expected = installed.executable().run(Installation.RENDER);
        Path archive = installed.made("jsa|aot");
        FileTime time = Files.getLastModifiedTime(archive);
        assertThat(archive.toFile().setWritable(true)).isTrue();
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            byte[] damage = new byte[(int) file.length() / 4];
            new Random(7).nextBytes(damage);
            file.seek(file.length() / 4);
            file.write(damage);
        }
        Files.setLastModifiedTime(archive, time);

        Result run = installed.executable().run(Installation.RENDER);

        assertThat(run.text()).isEqualTo(expected.text());
        assertThat(run.status()).isZero();
        assertThat(installed.cached()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "printf part", "cat >/dev/null"})
    void repeatsARunOnlyIfNothingWasReadOrWritten(String before) throws Exception {
        Result expected = installed.executable().run(Installation.RENDER);
        installed.made("jsa|aot");
        // As the program does before it reads or writes.
        String marked = before.isEmpty() ? ":" : "rm " + folder.resolve("cache/rollback-plan") + "/*/run.*; " + before;
        Installation.addToJava(folder, CRASH);

        Result run =
                installed.executable().with("BEFORE", marked).reading("input").run(Installation.RENDER);

        assertThat(installed.cached()).isEmpty();
        if (before.isEmpty()) {
            assertThat(run.text()).isEqualTo(expected.text());
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        } else {
            assertThat(run.text()).isEqualTo(before.startsWith("printf") ? "part" : "");
            assertThat(run.err()).isEqualTo("rollback-plan: Java failed (status 134): run the command again\n");
            assertThat(run.status()).isEqualTo(3);
        }
    }

    @Test
    void doesNotRepeatARunThatMayHaveReadAPipe() throws Exception {
        String command = "\"$0\" --incident <(echo a)";
        assertThat(script(command).status()).isZero();
        installed.made("jsa|aot");
        Installation.addToJava(folder, CRASH);

        Result run = script(command);

        assertThat(run.text()).isEmpty();
        assertThat(run.err()).isEqualTo("rollback-plan: Java failed (status 134): run the command again\n");
        assertThat(run.status()).isEqualTo(3);
        assertThat(script(command).status()).isZero();
    }

    @Test
    void aSignalEndsJavaToo() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(installed.file().toString(), "--incident", "x", "--context", "-");
        builder.environment().put("ROLLBACK_PLAN_CACHE", "off");
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        Process run = builder.start();
        Installation.await("Java", () -> !installed.calls().isEmpty());
        ProcessHandle java = run.children().findAny().orElseThrow();
        run.destroy();

        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(143);
        assertThat(java.isAlive()).isFalse();
    }
}
