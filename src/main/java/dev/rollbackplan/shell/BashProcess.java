package dev.rollbackplan.shell;

import dev.rollbackplan.check.code.ShellSyntaxChecker.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code bash -n} on a temporary file.
 *
 * <p>The code comes from strangers. So bash gets no environment (it would run {@code BASH_ENV} and import functions), no
 * start-up files and a time limit.
 */
final class BashProcess implements AutoCloseable {

    /** Maximum duration of a run. After a run that takes longer, no other run is started. */
    private static final int LIMIT_SECONDS = 2;

    /** Maximum number of runs, of about 3 ms each. */
    private static final int RUN_LIMIT = 400;

    /** Maximum length of a reason, in UTF-16 units. */
    private static final int REASON_LIMIT = 120;

    private static final int SYNTAX_ERROR = 2;

    private static final String LINE = "line ";

    private final Path bash;
    private final Path file;
    private int runs;
    private boolean timedOut;

    private BashProcess(Path bash, Path file) {
        this.bash = bash;
        this.file = file;
    }

    /**
     * Creates the temporary file, which only its owner can read. {@link #close} deletes it.
     *
     * @throws IOException if the file cannot be created
     */
    static BashProcess of(Path bash) throws IOException {
        // Files.createTempFile does the same, but its random name takes 15 ms.
        String name = "rollback-plan-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".sh";
        Set<PosixFilePermission> owner = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Path file = Files.createFile(
                Path.of(System.getProperty("java.io.tmpdir"), name), PosixFilePermissions.asFileAttribute(owner));
        return new BashProcess(bash, file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Parses code in one run of bash, unless a limit is reached.
     *
     * @throws IOException if bash cannot be started
     */
    Verdict parse(String code) throws IOException {
        if (timedOut) {
            return new Verdict.Unknown("bash did not finish within " + LIMIT_SECONDS + " seconds");
        }
        if (++runs > RUN_LIMIT) {
            return new Verdict.Unknown("bash was started " + RUN_LIMIT + " times already");
        }
        Files.writeString(file, code.replace('\0', ' '));
        ProcessBuilder builder = new ProcessBuilder(
                        bash.toString(), "--norc", "--noprofile", "-n", "-O", "extglob", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return verdict(process);
            }
            timedOut = true;
            return new Verdict.Unknown("bash did not finish within " + LIMIT_SECONDS + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verdict.Unknown("the run was interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Verdict verdict(Process process) throws IOException {
        try (InputStream stream = process.getErrorStream()) {
            String errors = withoutWarnings(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            int status = process.exitValue();
            if (status == 0 && errors.isEmpty()) {
                return new Verdict.Accepted();
            }
            // Bash 5.2 reports a malformed [[ condition on standard error, but exits with 0.
            Optional<Verdict> refused = status == 0 || status == SYNTAX_ERROR ? refused(errors) : Optional.empty();
            return refused.orElse(new Verdict.Unknown("bash ended with exit status " + status));
        }
    }

    /** Reads a first line such as {@code FILE: line 3: syntax error near unexpected token `)'}. */
    private static Optional<Verdict> refused(String errors) {
        int lineEnd = errors.indexOf('\n') < 0 ? errors.length() : errors.indexOf('\n');
        for (int at = errors.indexOf(LINE); at >= 0 && at < lineEnd; at = errors.indexOf(LINE, at + 1)) {
            int start = at + LINE.length();
            int end = start;
            while (end < lineEnd && end < start + 9 && Character.isDigit(errors.charAt(end))) {
                end++;
            }
            if (end > start && errors.startsWith(": ", end) && end + 2 < lineEnd) {
                int line = Integer.parseInt(errors.substring(start, end));
                return Optional.of(new Verdict.Refused(line, shortened(errors.substring(end + 2, lineEnd))));
            }
        }
        return Optional.empty();
    }

    private static String withoutWarnings(String errors) {
        int start = 0;
        int end = errors.indexOf('\n');
        while (end >= 0 && errors.substring(start, end).contains(": warning: ")) {
            start = end + 1;
            end = errors.indexOf('\n', start);
        }
        return errors.substring(start);
    }

    private static String shortened(String reason) {
        String plain = reason.strip();
        return plain.length() > REASON_LIMIT ? plain.substring(0, REASON_LIMIT) + "…" : plain;
    }
}
