package dev.rollbackplan.launcher;

import dev.rollbackplan.process.Executable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The executable in a folder of its own, with its own cache and a Java that records its command lines. */
final class Installation {

    static final String[] RENDER = {"--incident", "Checkout 5xx since 14:02", "--version", "v2.4.1"};

    private static final Path JAVAS = Path.of("/usr/lib/jvm");
    private static final int TIMEOUT_SECONDS = 120;

    private final Path folder;

    private Installation(Path folder) {
        this.folder = folder;
    }

    static Installation in(Path folder, Path java) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.copy(Executable.file(), folder.resolve("bin/rollback-plan"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(folder.resolve("java/bin"));
        Files.copy(java.resolve("release"), folder.resolve("java/release"));
        script(
                folder.resolve("java/bin/java"),
                "echo \"$*\" >>'" + folder.resolve("calls") + "'",
                "cd '" + folder + "'",
                "case $* in *Training*) while [ -e hold ]; do sleep 0.05; done; [ ! -e fail ] || exit 1 ;; esac",
                "cd - >/dev/null",
                "exec '" + java + "/bin/java' \"$@\"");
        return new Installation(folder);
    }

    /** Returns the homes of all Javas on this machine that are new enough, without duplicates. */
    static List<Path> javas() throws IOException {
        List<Path> found =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home")).toRealPath()));
        if (Files.isDirectory(JAVAS)) {
            try (Stream<Path> homes = Files.list(JAVAS)) {
                for (Path home : homes.sorted().toList()) {
                    Path real = home.toRealPath();
                    if (Files.exists(real.resolve("bin/java")) && isNewEnough(real) && !found.contains(real)) {
                        found.add(real);
                    }
                }
            }
        }
        return found;
    }

    static void script(Path file, String... lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("can't make it executable: " + file);
        }
    }

    /** Adds a line to the Java of an installation, before it starts the real one. */
    static void addToJava(Path folder, String line) throws IOException {
        Path java = folder.resolve("java/bin/java");
        Files.writeString(java, Files.readString(java).replace("\nexec ", "\n" + line + "\nexec "));
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TIMEOUT_SECONDS * 1_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + TIMEOUT_SECONDS + " s: " + what);
            }
            Thread.sleep(10);
        }
    }

    private static boolean isNewEnough(Path home) throws IOException {
        Path release = home.resolve("release");
        return Files.exists(release) && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*");
    }

    Path file() {
        return folder.resolve("bin/rollback-plan");
    }

    Path cache() {
        return folder.resolve("cache");
    }

    /** Returns a file: while it exists, the making of an archive waits. */
    Path hold() {
        return folder.resolve("hold");
    }

    /** Returns a file: while it exists, the making of an archive fails. */
    Path fail() {
        return folder.resolve("fail");
    }

    /** Returns a command that runs the executable. */
    Executable executable() {
        return started(file().toString());
    }

    /** Returns a command in the environment of the installation. */
    Executable started(String... command) {
        return Executable.of(command)
                .with("XDG_CACHE_HOME", cache().toString())
                .with("JAVA_HOME", folder.resolve("java").toString())
                .without("ROLLBACK_PLAN_CACHE");
    }

    /** Returns the command lines of Java so far. */
    List<String> calls() {
        Path calls = folder.resolve("calls");
        try {
            return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether the last command line of Java names an archive. */
    boolean usedArchive() {
        List<String> calls = calls();
        String last = calls.get(calls.size() - 1);
        return last.contains("-XX:SharedArchiveFile=") || last.contains("-XX:AOTCache=");
    }

    /** Returns every file in the cache, except files for locks. */
    List<Path> cached() {
        if (!Files.exists(cache())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(cache())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // Files come and go while an archive is made.
            return List.of(cache());
        }
    }

    /** Waits until the making of an archive ends and leaves one file, and returns that file. */
    Path made(String name) throws InterruptedException {
        await(name + " in " + cache(), () -> {
            List<Path> files = cached();
            return files.size() == 1 && files.get(0).getFileName().toString().matches(name);
        });
        return cached().get(0);
    }
}
