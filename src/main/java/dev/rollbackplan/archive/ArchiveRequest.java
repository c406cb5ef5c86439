package dev.rollbackplan.archive;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The archive that the launcher asks for.
 *
 * @param archive path of the archive: a file in a folder of the cache
 * @param java path of the Java that the launcher chose
 * @param jar the executable
 * @param flags the flags of Java in a run, separated by spaces
 */
public record ArchiveRequest(Path archive, String java, Path jar, String flags) {

    /** System property with which the launcher asks for an archive: its path. */
    public static final String PROPERTY = "rollback-plan.archive";

    /** After a failure, no archive is made for this time. */
    private static final Duration PAUSE = Duration.ofDays(1);

    /** Ignores the end of the terminal, so that an archive is made even if the user closes it after one run. */
    private static final String BACKGROUND = "umask 077; trap '' HUP INT; ulimit -t 300; exec nice \"$@\"";

    /** Starts making the archive that the launcher asks for by system properties. */
    public static void startMaking() {
        String archive = System.getProperty(PROPERTY, "");
        try {
            new ArchiveRequest(
                            Path.of(archive),
                            System.getProperty("rollback-plan.java", ""),
                            Path.of(System.getProperty("java.class.path", "")),
                            System.getProperty("rollback-plan.flags", ""))
                    .start();
        } catch (IOException | RuntimeException e) {
            // The run is over, and it needs no archive. The next run tries again.
            return;
        }
    }

    static ArchiveRequest of(String[] args) {
        return new ArchiveRequest(Path.of(args[0]), args[1], Path.of(args[2]), args[3]);
    }

    /** Returns the folder of the archive, in the cache. */
    Path folder() {
        return archive.resolveSibling(".").normalize();
    }

    /** Returns a file: while it is not older than {@link #PAUSE}, no archive is made. */
    Path failure() {
        return archive.resolveSibling("failed");
    }

    /** Returns whether the launcher would use the archive. */
    boolean isMade() throws IOException {
        return Files.exists(archive) && Files.getLastModifiedTime(archive).equals(Files.getLastModifiedTime(jar));
    }

    /** Prepares a process that has nothing of the user's, except the path of programs. Java closes all descriptors. */
    static ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectInput(new File("/dev/null"))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", System.getenv().getOrDefault("LC_ALL", "C"));
        return builder;
    }

    private void start() throws IOException {
        CacheFolder.create(folder());
        if (isMade() || hasFailedLately()) {
            return;
        }
        process(List.of(
                        "sh",
                        "-c",
                        BACKGROUND,
                        "sh",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        jar.toString(),
                        ArchiveMaker.class.getName(),
                        archive.toString(),
                        java,
                        jar.toString(),
                        flags))
                .start();
    }

    private boolean hasFailedLately() throws IOException {
        return Files.exists(failure(), LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(failure(), LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isAfter(Instant.now().minus(PAUSE));
    }
}
