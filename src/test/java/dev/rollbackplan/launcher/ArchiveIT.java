package dev.rollbackplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a run prints the same without an archive, with one, and with a damaged one. */
@Tag("hostile")
class ArchiveIT {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    static List<Path> javas() throws IOException {
        return Installation.javas();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void manyFirstRunsMakeOneArchive(Path java) throws Exception {
        Installation installed = Installation.in(folder, java);
        Result expected = expected(installed);

        ExecutorService pool = Executors.newFixedThreadPool(16);
        List<CompletableFuture<Result>> runs = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            runs.add(CompletableFuture.supplyAsync(() -> installed.executable().run(Installation.RENDER), pool));
        }
        for (CompletableFuture<Result> run : runs) {
            assertSame(run.get(), expected);
        }
        pool.shutdown();

        Path archive = installed.made("jsa|aot");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive.getParent())))
                .isEqualTo("rwx------");
        assertThat(trainings(installed)).isEqualTo(1);
        assertSame(installed.executable().run(Installation.RENDER), expected);
        assertThat(installed.usedArchive()).isTrue();

        byte[] same = Files.readAllBytes(installed.file());
        FileTime time = Files.getLastModifiedTime(installed.file());
        OtherBuild.replace(installed.file());
        Files.setLastModifiedTime(installed.file(), time);
        assertThat(installed.executable().run(Installation.RENDER).text()).isEqualTo(OtherBuild.TEXT);
        Files.write(installed.file(), same);
        Files.setLastModifiedTime(installed.file(), time);

        assertDamagedArchivesAreHarmless(installed, archive, expected);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void aFailureDelaysNoRunAndIsNotRepeatedAtOnce(Path java) throws Exception {
        Installation installed = Installation.in(folder, java);
        Result expected = expected(installed);
        Files.createFile(installed.hold());
        Files.createFile(installed.fail());

        // Returns at the end of both streams, which the making of the archive must not keep open.
        assertSame(installed.executable().run(Installation.RENDER), expected);
        Installation.await("training", () -> trainings(installed) == 1);
        assertSame(installed.executable().run(Installation.RENDER), expected);
        Files.delete(installed.hold());
        installed.made("failed");
        assertUnused(installed, expected);

        assertThat(trainings(installed)).isEqualTo(1);
        assertThat(installed.made("failed")).isEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theMostCommonRenderHasItsOwnArchive(Path java) throws Exception {
        Installation installed = Installation.in(folder, java);
        Result expected = expected(installed);

        assertSame(installed.executable().run(Installation.RENDER), expected);
        installed.made("jsa|aot");
        Files.createFile(installed.hold());
        Result check = installed.executable().reading("# Rollback Plan\n").run("check", "-");
        assertThat(installed.usedArchive()).isFalse();
        Files.delete(installed.hold());
        Installation.await(
                "an archive for checks",
                () -> installed.cached().stream()
                        .anyMatch(file -> file.getFileName().toString().matches("check\\.(jsa|aot)")));

        assertSame(installed.executable().reading("# Rollback Plan\n").run("check", "-"), check);
        assertThat(installed.usedArchive()).isTrue();
    }

    private static void assertDamagedArchivesAreHarmless(Installation installed, Path archive, Result expected)
            throws Exception {
        byte[] good = Files.readAllBytes(archive);
        FileTime time = Files.getLastModifiedTime(installed.file());
        // After a failure no archive is made for a day, so the damaged one stays.
        Path failed = Files.createFile(archive.resolveSibling("failed"));
        assertThat(archive.toFile().setWritable(true)).isTrue();

        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.setLength(good.length / 2);
        }
        assertUnused(installed, expected);
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(good));
            file.write(ByteBuffer.wrap(new byte[4096]), good.length / 3);
        }
        assertUnused(installed, expected);
        Files.write(archive, new byte[0]);
        Files.setLastModifiedTime(archive, time);
        assertUnused(installed, expected);
        Files.delete(archive);
        assertUnused(installed, expected);

        // With the right time, Java itself must notice that the archive is not its own.
        Files.writeString(archive, "no archive");
        Files.setLastModifiedTime(archive, time);
        assertSame(installed.executable().run(Installation.RENDER), expected);
        byte[] foreign = good.clone();
        for (int i = 4; i < 512; i++) {
            foreign[i] ^= 0x55;
        }
        Files.write(archive, foreign);
        Files.setLastModifiedTime(archive, time);
        assertSame(installed.executable().run(Installation.RENDER), expected);

        Files.write(archive, good);
        Files.setLastModifiedTime(archive, LONG_AGO);
        assertUnused(installed, expected);

        Files.delete(failed);
        Files.createFile(installed.fail());
        long before = trainings(installed);
        assertUnused(installed, expected);
        Installation.await("another training", () -> trainings(installed) == before + 1);
        Installation.await("the end of the training", () -> Files.exists(failed));
    }

    private static long trainings(Installation installed) {
        return installed.calls().stream()
                .filter(call -> call.matches(".*-XX:(DumpLoadedClassList|AOTCacheOutput)=.*"))
                .count();
    }

    private static Result expected(Installation installed) {
        Result expected =
                installed.executable().with("ROLLBACK_PLAN_CACHE", "off").run(Installation.RENDER);
        assertThat(expected.status()).as(expected.err()).isZero();
        assertThat(expected.err()).isEmpty();
        assertThat(installed.cached()).isEmpty();
        return expected;
    }

    private static void assertUnused(Installation installed, Result expected) throws IOException {
        int before = installed.calls().size();
        assertSame(installed.executable().run(Installation.RENDER), expected);
        assertThat(installed.calls().subList(before, installed.calls().size()).stream()
                        .filter(call -> call.contains("dev.rollbackplan.Main")))
                .hasSize(1)
                .noneMatch(call -> call.contains("-XX:SharedArchiveFile=") || call.contains("-XX:AOTCache="));
    }

    private static void assertSame(Result actual, Result expected) {
        assertThat(actual.err()).isEqualTo(expected.err());
        assertThat(actual.text()).isEqualTo(expected.text());
        assertThat(actual.status()).isEqualTo(expected.status());
    }
}
