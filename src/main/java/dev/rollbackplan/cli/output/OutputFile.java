package dev.rollbackplan.cli.output;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.rollbackplan.text.TextFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to write. It is replaced by one rename, so a failed run leaves the old content. */
public final class OutputFile {

    /** Maximum number of symbolic links that are followed, as in Linux. */
    private static final int LINK_LIMIT = 40;

    private final Path path;

    public OutputFile(String path) {
        this.path = Path.of(path);
    }

    /**
     * Writes the whole content. A device or a pipe is written to, not replaced.
     *
     * @throws OutputException if that fails
     */
    public void write(byte[] bytes) {
        try {
            if (Files.isDirectory(path)) {
                throw new OutputException(path.toString(), "it is a directory");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                writeInto(path, bytes);
                return;
            }
            Path target = followLinks();
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new OutputException(path.toString(), "permission denied");
            }
            replace(target, bytes);
        } catch (IOException e) {
            throw new OutputException(path.toString(), TextFile.reason(path, e));
        }
    }

    /**
     * Returns whether two paths lead to the same regular file: by symbolic links, by hard links, or by a name such as
     * {@code /dev/fd/3}. The file need not exist yet.
     */
    static boolean isSame(String path, String other) {
        try {
            if (Files.exists(Path.of(path)) && Files.exists(Path.of(other))) {
                return Files.isRegularFile(Path.of(path)) && Files.isSameFile(Path.of(path), Path.of(other));
            }
            return new OutputFile(path).canonical().equals(new OutputFile(other).canonical());
        } catch (IOException e) {
            // Reported when the file is opened.
            return false;
        }
    }

    /**
     * Returns the file's path without symbolic links. If its folder does not exist, links in the folder's path remain.
     */
    private Path canonical() throws IOException {
        Path target = followLinks();
        Path folder = target.getParent();
        return folder != null && Files.isDirectory(folder)
                ? folder.toRealPath().resolve(target.getFileName())
                : target.normalize();
    }

    /** Follows the symbolic links of the file itself. Their target need not exist. */
    private Path followLinks() throws IOException {
        Path target = path.toAbsolutePath();
        for (int i = 0; i < LINK_LIMIT && Files.isSymbolicLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isSymbolicLink(target)) {
            throw new OutputException(path.toString(), "too many symbolic links");
        }
        return target;
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new OutputException(path.toString(), "there is no folder " + folder);
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path temporary = folder.resolve(name);
        try {
            try (FileChannel channel = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
                writeAll(channel, bytes);
                channel.force(true);
            }
            if (Files.exists(target)) {
                Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
            }
            Files.move(temporary, target, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeInto(Path device, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(device, WRITE)) {
            writeAll(channel, bytes);
        }
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
