package dev.rollbackplan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rollbackplan.process.Executable;
import dev.rollbackplan.process.Executable.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that the launcher uses only a cache that nobody else can change. */
class CacheIT {

    private static final String VICTIM = "54321";
    private static final String ATTACKER = "54322";

    @TempDir
    private Path folder;

    private Installation installed;

    @BeforeEach
    void install() throws IOException {
        installed = Installation.in(folder, Path.of(System.getProperty("java.home")));
    }

    @Test
    void makesNoArchiveThroughALink() throws Exception {
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.createDirectories(installed.cache());
        Files.createSymbolicLink(installed.cache().resolve("rollback-plan"), project);

        assertThat(installed.executable().run(Installation.RENDER).status()).isZero();
        assertThat(project).isEmptyDirectory();
        assertThat(installed.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwxrwx", "rwxrwx---"})
    void makesNoArchiveInAFolderThatOthersCanChange(String permissions) throws Exception {
        Files.createDirectories(installed.cache());
        Files.setPosixFilePermissions(installed.cache(), PosixFilePermissions.fromString(permissions));

        assertThat(installed.executable().run(Installation.RENDER).status()).isZero();
        assertThat(installed.cache()).isEmptyDirectory();
        assertThat(installed.calls()).hasSize(1);
    }

    @Test
    void usesNoArchiveInACacheThatOthersCanChange() throws Exception {
        installed.executable().run(Installation.RENDER);
        Path cache = installed.made("jsa|aot").getParent().getParent();
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(installed.executable().run(Installation.RENDER).status()).isZero();
        assertThat(installed.usedArchive()).isFalse();
    }

    @Test
    void removesArchivesOfEarlierBuildsOnly() throws Exception {
        String name = installed.file().toString().replace('/', '!') + "!17";
        Path cache = Files.createDirectories(
                installed.cache().resolve("rollback-plan"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path earlier = Files.createDirectory(cache.resolve("0".repeat(64) + name));
        Files.createFile(earlier.resolve("check.jsa"));
        Path other = Files.createDirectory(cache.resolve("0".repeat(64) + "!other!17"));
        Files.createFile(other.resolve("jsa"));
        Path notOurs = Files.createDirectory(cache.resolve("1".repeat(64) + name));
        Files.createFile(notOurs.resolve("notes.txt"));

        installed.executable().run(Installation.RENDER);
        Installation.await("the end of the earlier build", () -> !Files.exists(earlier));

        assertThat(other.resolve("jsa")).exists();
        assertThat(notOurs.resolve("notes.txt")).exists();
    }

    /** Only root can run programs as two other users. */
    @Test
    void anotherUserCannotMakeItReadOrChangeAnything() throws Exception {
        assumeTrue((int) Files.getAttribute(folder, "unix:uid") == 0 && Executable.isInstalled("setpriv"));
        for (Path part = folder; part.getNameCount() > 1; part = part.getParent()) {
            as("0", "chmod a+rx '" + part + "'");
        }
        as(
                "0",
                "chmod -R a+rX .; touch calls; chmod a+rw calls; mkdir -m 1777 shared; mkdir project home home/.cache"
                        + " && echo mine >project/build-1 && chown -R " + VICTIM + " project home");
        for (String planted : List.of(
                "ln -s ../project shared/rollback-plan",
                "mkdir -m 777 shared/rollback-plan; ln -s ../../project shared/rollback-plan/homes",
                "mkdir -m 777 shared/rollback-plan; cp -r made/* shared/rollback-plan")) {
            assertThat(as(ATTACKER, planted).err()).isEmpty();
            assertThat(render("shared").status()).as(planted).isZero();
            assertThat(installed.calls()).as(planted).hasSize(1).noneMatch(CacheIT::namesAnArchive);
            assertThat(as(VICTIM, "cd project && ls && cat *").text()).isEqualTo("build-1\nmine\n");
            as("0", "rm -rf shared/rollback-plan; : >calls");
            if (planted.contains("homes")) {
                makeTheArchivesOfTheVictim();
            }
        }
    }

    /** Makes archives in the victim's home. Copies them for the attacker, who plants them in the next round. */
    private void makeTheArchivesOfTheVictim() throws Exception {
        assertThat(render("home/.cache").status()).isZero();
        Installation.await(
                "an archive",
                () -> as(VICTIM, "find home -name '[ja][so][at]'").text().endsWith("\n"));
        assertThat(render("home/.cache").status()).isZero();
        assertThat(installed.usedArchive()).isTrue();
        as("0", "cp -rp home/.cache/rollback-plan made; chmod -R a+rX made; : >calls");
    }

    private static boolean namesAnArchive(String call) {
        return call.matches(".*-XX:(SharedArchiveFile|AOTCache)=.*");
    }

    private Result as(String user, String script) {
        return installed
                .started("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "sh", "-c", script)
                .in(folder)
                .run();
    }

    private Result render(String cache) {
        return installed
                .started(
                        "setpriv",
                        "--reuid=" + VICTIM,
                        "--regid=" + VICTIM,
                        "--clear-groups",
                        installed.file().toString())
                .with("XDG_CACHE_HOME", folder.resolve(cache).toString())
                .run(Installation.RENDER);
    }
}
