package dev.rollbackplan.archive;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The process in the background that makes an archive, tries it, and removes the archives of earlier builds. */
final class ArchiveMaker {

    /** Maximum duration of each of the two or three runs of Java. */
    private static final int LIMIT_SECONDS = 300;

    private static final String TRAINING = "dev.rollbackplan.Training";
    private static final String AHEAD_OF_TIME = "aot";

    /** The file names in a folder of the cache. */
    private static final String NAMES = "([a-z]+\\.)?(jsa|aot)|failed|lock|new(\\.[a-z]+)*|run\\.[0-9]+";

    private static final String BUILD = "[0-9a-f]{64}";
    private static final int BUILD_LENGTH = 64;

    private final ArchiveRequest request;
    private final Path folder;
    private final Path made;

    private ArchiveMaker(ArchiveRequest request) {
        this.request = request;
        this.folder = request.folder();
        this.made = folder.resolve("new");
    }

    /**
     * Makes an archive, unless another process is making one.
     *
     * @param args the parts of an {@link ArchiveRequest}
     * @throws IOException if the folder can't be written
     * @throws InterruptedException never
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        ArchiveRequest request = ArchiveRequest.of(args);
        CacheFolder.create(request.folder());
        new ArchiveMaker(request).make();
    }

    private void make() throws IOException, InterruptedException {
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), CREATE, WRITE, NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock == null || request.isMade()) {
                return;
            }
            delete(folder, "new.*|failed|run.*");
            if (train()) {
                Files.setLastModifiedTime(made, Files.getLastModifiedTime(request.jar()));
                Files.move(made, request.archive(), StandardCopyOption.ATOMIC_MOVE);
                deleteEarlierBuilds();
            } else {
                Files.createFile(request.failure());
            }
            delete(folder, "new.*");
        }
    }

    /** Makes the archive and runs Java with it once. Returns whether both work. */
    private boolean train() throws IOException, InterruptedException {
        String name = String.valueOf(request.archive().getFileName());
        // The scope is the part of the name before the suffix.
        String scope = name.substring(0, name.lastIndexOf('.') + 1);
        if (name.endsWith(AHEAD_OF_TIME)) {
            return run(List.of("-XX:AOTCacheOutput=" + made, "-XX:-AOTRecordTraining"), TRAINING, scope)
                    && run(List.of("-XX:AOTCache=" + made, "-XX:AOTMode=on"), TRAINING, scope);
        }
        Path list = folder.resolve("new.list");
        String archive = "-XX:SharedArchiveFile=" + made;
        return run(List.of("-XX:DumpLoadedClassList=" + list), TRAINING, scope)
                && run(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, archive))
                && run(List.of("-Xshare:on", archive), TRAINING, scope);
    }

    private boolean run(List<String> options, String... program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(request.java()));
        command.addAll(List.of(request.flags().trim().split(" +")));
        command.addAll(options);
        command.addAll(List.of("-cp", request.jar().toString()));
        command.addAll(List.of(program));
        Process process = ArchiveRequest.process(command).start();
        try {
            return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }

    /** Deletes the archives of other builds that were at the path of this executable. */
    private void deleteEarlierBuilds() throws IOException {
        String name = String.valueOf(folder.getFileName());
        String path = request.jar().toString().replace('/', '!') + "!";
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder.resolveSibling("."), "*!*")) {
            for (Path other : folders) {
                String otherName = String.valueOf(other.getFileName());
                if (otherName.matches(BUILD + "!.*")
                        && otherName.startsWith(path, BUILD_LENGTH)
                        && !otherName.regionMatches(0, name, 0, BUILD_LENGTH)
                        && Files.isDirectory(other, NOFOLLOW_LINKS)) {
                    delete(other, NAMES);
                    if (isEmpty(other)) {
                        Files.delete(other);
                    }
                }
            }
        }
    }

    /** Deletes the files in a folder that have a name of the cache and match a regex. */
    private static void delete(Path folder, String regex) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(NAMES) && name.matches(regex) && !Files.isDirectory(file, NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
