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

/** Replaces a file by one rename, so that a failed run leaves the old one as it was. */
public final class OutputFile {

    /** As many as Linux follows. */
    private static final int LINK_LIMIT = 40;

    private final Path given;

    public OutputFile(String path) {
        this.given = Path.of(path);
    }

    public void write(byte[] bytes) {
        try {
            if (Files.isDirectory(given)) {
                throw new OutputException(given.toString(), "it is a directory");
            }
            if (Files.exists(given) && !Files.isRegularFile(given)) {
                writeInto(given, bytes);
                return;
            }
            Path target = linked();
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new OutputException(given.toString(), "permission denied");
            }
            replace(target, bytes);
        } catch (IOException e) {
            throw new OutputException(given.toString(), TextFile.reason(given, e));
        }
    }

    /** Whether writing a file would replace what another path leads to. */
    public static boolean isSame(String path, String other) {
        try {
            return new OutputFile(path).place().equals(new OutputFile(other).place());
        } catch (IOException e) {
            // Whoever opens it tells what is wrong with it.
            return false;
        }
    }

    /** The one path that a file has without links, as far as its folders are there. */
    private Path place() throws IOException {
        Path target = linked();
        Path folder = target.getParent();
        return folder != null && Files.isDirectory(folder)
                ? folder.toRealPath().resolve(target.getFileName())
                : target.normalize();
    }

    /** The file behind symbolic links, which need not exist yet. */
    private Path linked() throws IOException {
        Path target = given.toAbsolutePath();
        for (int i = 0; i < LINK_LIMIT && Files.isSymbolicLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isSymbolicLink(target)) {
            throw new OutputException(given.toString(), "too many symbolic links");
        }
        return target;
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new OutputException(given.toString(), "there is no folder " + folder);
        }
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        Path next = folder.resolve(name);
        try {
            try (FileChannel channel = FileChannel.open(next, CREATE_NEW, WRITE)) {
                writeAll(channel, bytes);
                channel.force(true);
            }
            if (Files.exists(target)) {
                Files.setPosixFilePermissions(next, Files.getPosixFilePermissions(target));
            }
            Files.move(next, target, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
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
