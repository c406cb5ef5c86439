package dev.rollbackplan.cli.output;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.rollbackplan.text.TextFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file to write. A new one appears by one rename, and an old one is replaced by one rename, with its permissions, owner
 * and access control list. An old file whose owner can't be given to another is rewritten in place, with a copy beside
 * it until that is done. A device, a pipe or a name of a descriptor, such as {@code /dev/fd/3}, is written to.
 */
public final class OutputFile {

    /** Maximum number of symbolic links that are followed, as in Linux. */
    private static final int LINK_LIMIT = 40;

    /** Maximum length of a file name, in bytes, on every usual file system. */
    private static final int NAME_LIMIT = 255;

    /** What Java reads for bytes that are not UTF-8. */
    private static final String REPLACEMENT = "\uFFFD";

    private final String name;
    private final Path path;

    public OutputFile(String path) {
        this.name = path;
        this.path = Path.of(path);
    }

    /**
     * Writes the whole content. A signal that ends the process waits until that is done.
     *
     * @throws OutputException if that fails
     */
    public void write(byte[] bytes) {
        try {
            if (Files.isDirectory(path)) {
                throw new OutputException(name, "it is a directory");
            }
            if (name.endsWith("/")) {
                throw new OutputException(name, "it ends with a slash, as a folder does: name a file");
            }
            if (name.contains(REPLACEMENT)) {
                throw new OutputException(name, "its name is not UTF-8: name another file");
            }
            Path target = followLinks();
            Optional<Descriptor> descriptor = Descriptor.named(target);
            if (descriptor.isPresent()) {
                descriptor.get().write(bytes);
            } else if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeInto(target, bytes);
            } else if (Files.exists(target) && !Files.isWritable(target)) {
                throw new OutputException(name, "permission denied");
            } else {
                uninterrupted(target, bytes);
            }
        } catch (IOException e) {
            throw new OutputException(name, TextFile.reason(path, e));
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

    /** Follows the symbolic links of the file itself, up to a name of a descriptor. Their target need not exist. */
    private Path followLinks() throws IOException {
        Path target = path.toAbsolutePath();
        for (int i = 0; i < LINK_LIMIT && isLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (isLink(target)) {
            throw new OutputException(name, "too many symbolic links");
        }
        return target;
    }

    private static boolean isLink(Path file) {
        return Files.isSymbolicLink(file) && Descriptor.named(file).isEmpty();
    }

    /** Replaces a file. The hook of a signal waits for the lock, and the process ends after its hooks. */
    private void uninterrupted(Path target, byte[] bytes) throws IOException {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(lock::lock));
            replace(target, bytes);
        } catch (IllegalStateException e) {
            throw new OutputException(name, "a signal ends the run");
        } finally {
            lock.unlock();
        }
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new OutputException(name, "there is no folder " + folder);
        }
        if (String.valueOf(target.getFileName()).getBytes(StandardCharsets.UTF_8).length > NAME_LIMIT) {
            throw new OutputException(name, "its name has more than " + NAME_LIMIT + " bytes: name another file");
        }
        TemporaryFile.deleteStale(folder);
        Path temporary = TemporaryFile.in(folder);
        try {
            if (!Files.exists(target)) {
                writeAndMove(temporary, target, bytes, CREATE_NEW, WRITE);
                return;
            }
            Files.copy(target, temporary, COPY_ATTRIBUTES);
            if (attributes(target).equals(attributes(temporary))) {
                writeAndMove(temporary, target, bytes, WRITE, TRUNCATE_EXISTING);
            } else {
                rewrite(target, temporary, bytes);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeAndMove(Path temporary, Path target, byte[] bytes, OpenOption... options)
            throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, options)) {
            lock(channel);
            writeAll(channel, bytes);
            channel.force(true);
            Files.move(temporary, target, ATOMIC_MOVE);
        }
    }

    /** Locks a temporary file until it is closed. In a file system without locks, nothing is stale. */
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException e) {
            return;
        }
    }

    private static Map<String, Object> attributes(Path file) throws IOException {
        return Files.readAttributes(file, "unix:uid,gid,mode");
    }

    /** Writes into an old file. If that fails, restores its content from the copy. */
    private static void rewrite(Path target, Path copy, byte[] bytes) throws IOException {
        // Another name, since a later run must not delete the only copy.
        Path kept = copy.resolveSibling(copy.getFileName() + ".old");
        Files.move(copy, kept, ATOMIC_MOVE);
        try {
            writeInto(target, bytes);
        } catch (IOException e) {
            writeInto(target, Files.readAllBytes(kept));
            Files.delete(kept);
            throw e;
        }
        Files.delete(kept);
    }

    private static void writeInto(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, WRITE, TRUNCATE_EXISTING)) {
            writeAll(channel, bytes);
            if (Files.isRegularFile(file)) {
                channel.force(true);
            }
        }
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
