package dev.rollbackplan.archive;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** A folder that only the user can change, in the program's cache. */
final class CacheFolder {

    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final int ROOT = 0;

    /** Bits of the mode of a file, see POSIX, sys/stat.h. */
    private static final int TYPE = 0170000;

    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;
    private static final int STICKY = 01000;
    private static final int WRITABLE_BY_OTHERS = 022;

    private final int user;

    private CacheFolder(int user) {
        this.user = user;
    }

    /**
     * Creates a folder of the cache, and the cache, unless they exist. The launcher uses a cache with the sticky bit only.
     *
     * @throws IOException if another user can change the folder, the cache or a folder above it, or if one of the two is a
     *     link
     */
    static void create(Path folder) throws IOException {
        Path cache = Objects.requireNonNull(folder.getParent());
        CacheFolder check = new CacheFolder(user());
        Path existing = existing(cache);
        check.requireSafe(existing);
        // If there are links above the cache.
        check.requireSafe(existing.toRealPath());
        Files.createDirectories(cache, PRIVATE);
        check.requireOwn(cache);
        Files.setAttribute(cache, "unix:mode", 01700, NOFOLLOW_LINKS);
        if (!Files.exists(folder, NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PRIVATE);
        }
        check.requireOwn(folder);
    }

    /** Returns the first of a folder and the folders above it that exists. */
    private static Path existing(Path folder) {
        Path parent = folder.getParent();
        return parent == null || Files.exists(folder, NOFOLLOW_LINKS) ? folder : existing(parent);
    }

    /** Returns the number of the user. Java has no method for it, so this is the owner of a new file. */
    private static int user() throws IOException {
        Path file = Files.createTempFile("rollback-plan", "");
        try {
            return (int) Files.getAttribute(file, "unix:uid");
        } finally {
            Files.delete(file);
        }
    }

    /** Requires a path of folders and links in which no other user, except root, can replace a part. */
    private void requireSafe(Path path) throws IOException {
        for (Path part = path; part != null; part = part.getParent()) {
            int owner = (int) Files.getAttribute(part, "unix:uid", NOFOLLOW_LINKS);
            int mode = (int) Files.getAttribute(part, "unix:mode", NOFOLLOW_LINKS);
            // In a folder with the sticky bit, such as /tmp, others can't replace the user's files.
            boolean isClosed = (mode & WRITABLE_BY_OTHERS) == 0 || (mode & STICKY) != 0;
            boolean isSafe = (mode & TYPE) == LINK || (mode & TYPE) == FOLDER && isClosed;
            if (!isSafe || owner != user && owner != ROOT) {
                throw new IOException("others can change " + part);
            }
        }
    }

    private void requireOwn(Path folder) throws IOException {
        int owner = (int) Files.getAttribute(folder, "unix:uid", NOFOLLOW_LINKS);
        int mode = (int) Files.getAttribute(folder, "unix:mode", NOFOLLOW_LINKS);
        if (owner != user || (mode & TYPE) != FOLDER || (mode & WRITABLE_BY_OTHERS) != 0) {
            throw new IOException("others can change " + folder);
        }
    }
}
