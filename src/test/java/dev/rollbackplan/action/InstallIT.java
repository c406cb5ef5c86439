package dev.rollbackplan.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.action.Job.Outcome;
import dev.rollbackplan.process.Executable;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests where the action gets the executable if another repository uses it. */
class InstallIT {

    @TempDir
    Path folder;

    private Job job;
    private String digest = "";

    /** The fake curl copies the executable to the file after {@code --output}. */
    @BeforeEach
    void useFromElsewhere() throws IOException {
        digest = digest(Executable.file());
        job = new Job(folder)
                .command("curl", "while [ \"$1\" != --output ]; do shift; done\ncp \"$REAL\" \"$2\"")
                .variable("GITHUB_WORKSPACE", folder.resolve("other").toString())
                .input("from-ci", "false")
                .input("incident", "x");
    }

    @Test
    void runsAReleaseWithTheExpectedDigest() throws IOException {
        Outcome outcome = job.input("repository", "tools/rollback-plan")
                .input("release", "v1.2.3")
                .input("sha256", digest.toUpperCase(Locale.ROOT))
                .run();

        assertThat(outcome.status()).as(outcome.log()).isZero();
        Path executable = Path.of(outcome.outputs().get("executable"));
        assertThat(executable).startsWith(folder.resolve("temp")).isExecutable();
        assertThat(Path.of(outcome.outputs().get("prompt")))
                .hasBinaryContent(Executable.built().run("--incident", "x").out());
        assertThat(job.words("curl"))
                .contains("--fail", "=https")
                .endsWith(
                        executable.toString(),
                        "https://github.example/tools/rollback-plan/releases/download/v1.2.3/rollback-plan");
    }

    @Test
    void refusesAReleaseWithAnotherDigest() throws IOException {
        job.input("repository", "tools/rollback-plan")
                .input("release", "v1.2.3")
                .input("sha256", "0".repeat(64));
        ActionInputsIT.assertRefused(
                job,
                "the downloaded executable has the SHA-256 " + digest
                        + ", not the expected one: check the inputs release and sha256");
        assertThat(Path.of(job.words("curl").get(job.words("curl").size() - 2))).doesNotExist();
    }

    @Test
    void requiresARelease() throws IOException {
        ActionInputsIT.assertRefused(
                job,
                "the executable can be built only in the repository of this action: set the inputs release and sha256");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.3, '', a/b, sha256 must be the 64 hex digits of the release's SHA-256",
        "v1.2.3, main, a/b, sha256 must be the 64 hex digits of the release's SHA-256",
        "'', DIGEST, a/b, release must be a version such as v1.2.3",
        "latest, DIGEST, a/b, release must be a version such as v1.2.3",
        "v1/../../x, DIGEST, a/b, release must be a version such as v1.2.3",
        "v1.2.3, DIGEST, '', repository must be OWNER/NAME",
        "v1.2.3, DIGEST, a/b/c, repository must be OWNER/NAME",
        "v1.2.3, DIGEST, ../x, repository must be OWNER/NAME"
    })
    void refusesInputsThatMakeNoAddress(String release, String sha256, String repository, String message)
            throws IOException {
        job.input("release", release)
                .input("sha256", sha256.replace("DIGEST", digest))
                .input("repository", repository);
        ActionInputsIT.assertRefused(job, message);
    }

    static String digest(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return String.format(Locale.ROOT, "%064x", new BigInteger(1, hash));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
