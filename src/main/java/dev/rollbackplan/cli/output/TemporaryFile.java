package dev.rollbackplan.cli.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the files that this program writes before it renames them. A file in use is locked. */
final class TemporaryFile {

    private static final String PREFIX = ".rollback-plan.";
    private static final String SUFFIX = ".tmp";

    /** The first group is the number of the process. */
    private static final Pattern NAME = Pattern.compile("\\.rollback-plan\\.([0-9]{1,10})-[0-9a-f]{1,16}\\.tmp");

    private TemporaryFile() {}

    /** Returns the path of a new temporary file in a folder. */
    static Path in(Path folder) {
        String number = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        return folder.resolve(PREFIX + number + SUFFIX);
    }

    /** Deletes the temporary files of runs that were killed. */
    static void deleteStale(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches() && isOver(Long.parseLong(name.group(1))) && isUnlocked(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file with the number of this process is of an earlier process, as in a container, where numbers are few. */
    private static boolean isOver(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }

    /** Returns false for a file of a live process in another container. */
    private static boolean isUnlocked(Path file) {
        if (!Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, WRITE, NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException e) {
            return false;
        }
    }
}
