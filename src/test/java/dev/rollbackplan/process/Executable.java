package dev.rollbackplan.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that runs as a process of its own. */
public final class Executable {

    private static final int TIMEOUT_SECONDS = 60;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path directory;
    private final byte[] input;

    private Executable(List<String> command, Map<String, String> environment, Path directory, byte[] input) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.directory = directory;
        this.input = input;
    }

    /**
     * The results of a process.
     *
     * @param status its exit status
     * @param out the bytes on its standard output
     * @param err the text on its standard error
     */
    public record Result(int status, byte[] out, String err) {

        public String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    /** Returns the executable that the build made. */
    public static Path file() {
        return Path.of(System.getProperty("executable")).toAbsolutePath();
    }

    /** Returns a command that runs the executable of the build without its cache. */
    public static Executable built() {
        return of(file().toString()).with("ROLLBACK_PLAN_CACHE", "off");
    }

    /** Returns whether a program is in {@code PATH}. */
    public static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    public static Executable of(String... command) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return new Executable(Arrays.asList(command), environment, Path.of("").toAbsolutePath(), new byte[0]);
    }

    public Executable with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(variable, value);
        return new Executable(command, changed, directory, input);
    }

    public Executable without(String variable) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.remove(variable);
        return new Executable(command, changed, directory, input);
    }

    public Executable withNoEnvironment() {
        return new Executable(command, Map.of(), directory, input);
    }

    public Executable in(Path workingDirectory) {
        return new Executable(command, environment, workingDirectory, input);
    }

    public Executable reading(String text) {
        return new Executable(command, environment, directory, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs the command to the end of its output. Background processes must not keep the streams open. */
    public Result run(String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            CompletableFuture<byte[]> out = read(process.getInputStream());
            CompletableFuture<byte[]> err = read(process.getErrorStream());
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            } catch (IOException e) {
                // The process ended without reading its input.
            }
            byte[] outBytes = out.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            byte[] errBytes = err.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return new Result(process.waitFor(), outBytes, new String(errBytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new AssertionError(line + " does not end", e);
        }
    }

    private static CompletableFuture<byte[]> read(InputStream stream) {
        CompletableFuture<byte[]> read = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (stream) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                stream.transferTo(bytes);
                read.complete(bytes.toByteArray());
            } catch (IOException e) {
                read.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return read;
    }
}
