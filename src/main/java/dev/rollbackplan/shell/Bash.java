package dev.rollbackplan.shell;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Parses with {@code bash -n}, which reads commands and runs none.
 *
 * <p>A plan is text that strangers wrote. So bash gets no environment (BASH_ENV would be run, functions be imported), no
 * start-up files and a time limit, and it is looked for in the absolute folders of PATH only.
 */
public final class Bash implements ShellSyntaxChecker {

    private static final int LIMIT_SECONDS = 2;

    /** Runs that one call makes at most, of about 3 ms each. */
    private static final int RUN_LIMIT = 200;

    /** In UTF-16 units; bash needs about a second for so much. */
    private static final int SIZE_LIMIT = 1 << 20;

    /** Bash repeats the line that it refuses, and a pipe holds only so much until it is read. */
    private static final int LINE_LIMIT = 8_000;

    private static final int REASON_LIMIT = 120;
    private static final int SYNTAX_ERROR = 2;

    private static final String LINE = "line ";

    private final Map<String, String> environment;

    /**
     * Of this machine.
     *
     * @param environment the environment's variables, of which PATH says where bash is
     */
    public Bash(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public List<Verdict> parse(List<Script> scripts) {
        Optional<Path> bash = find();
        if (bash.isEmpty()) {
            return Collections.nCopies(scripts.size(), new Verdict.Unknown("there is no bash in PATH"));
        }
        try {
            Path file = emptyFile();
            try {
                return new Parsing(bash.get(), file).run(scripts);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return Collections.nCopies(scripts.size(), new Verdict.Unknown("bash could not be started"));
        }
    }

    /** A new file that nobody else can read. {@link Files#createTempFile} does the same in 15 ms, for its random name. */
    private static Path emptyFile() throws IOException {
        String name = "rollback-plan-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".sh";
        Set<PosixFilePermission> owner = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        return Files.createFile(
                Path.of(System.getProperty("java.io.tmpdir"), name), PosixFilePermissions.asFileAttribute(owner));
    }

    private Optional<Path> find() {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            try {
                Path bash = Path.of(folder, "bash");
                if (bash.isAbsolute() && Files.isExecutable(bash) && Files.isRegularFile(bash)) {
                    return Optional.of(bash);
                }
            } catch (InvalidPathException e) {
                // No folder of that name can hold anything.
            }
        }
        return Optional.empty();
    }

    private static final class Parsing implements JointParsing.Shell {
        private final Path bash;
        private final Path file;
        private final List<Verdict> verdicts = new ArrayList<>();
        private int runs;
        private boolean spent;

        Parsing(Path bash, Path file) {
            this.bash = bash;
            this.file = file;
        }

        List<Verdict> run(List<Script> scripts) throws IOException {
            List<Integer> together = new ArrayList<>();
            int size = 0;
            for (Script script : scripts) {
                int index = verdicts.size();
                size += script.text().length();
                if (size > SIZE_LIMIT) {
                    verdicts.add(new Verdict.Unknown("there is too much of it"));
                } else if (hasLongLine(script.text())) {
                    verdicts.add(new Verdict.Unknown("it has a line of more than " + LINE_LIMIT + " characters"));
                } else if (script.closed()) {
                    verdicts.add(new Verdict.Accepted());
                    together.add(index);
                } else {
                    verdicts.add(parse(script.text() + "\n"));
                }
            }
            new JointParsing(this, scripts, verdicts).judge(together);
            return verdicts;
        }

        @Override
        public Verdict parse(String code) throws IOException {
            if (spent || ++runs > RUN_LIMIT) {
                return new Verdict.Unknown(spent ? "bash took more than its time" : "there is too much of it");
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
                spent = true;
                return new Verdict.Unknown("bash took more than its time");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Verdict.Unknown("the run was interrupted");
            } finally {
                process.destroyForcibly();
            }
        }

        /** Of a condition that it can't read, bash 5.2 says so and exits with 0. */
        private static Verdict verdict(Process process) throws IOException {
            try (InputStream errors = process.getErrorStream()) {
                String said = withoutWarnings(new String(errors.readAllBytes(), StandardCharsets.UTF_8));
                int status = process.exitValue();
                if (status == 0 && said.isEmpty()) {
                    return new Verdict.Accepted();
                }
                Optional<Verdict> refused = status == 0 || status == SYNTAX_ERROR ? refused(said) : Optional.empty();
                return refused.orElse(new Verdict.Unknown("bash gave up with status " + status));
            }
        }

        /** Reads a first line such as {@code FILE: line 3: syntax error near unexpected token `)'}. */
        private static Optional<Verdict> refused(String said) {
            int lineEnd = said.indexOf('\n') < 0 ? said.length() : said.indexOf('\n');
            for (int at = said.indexOf(LINE); at >= 0 && at < lineEnd; at = said.indexOf(LINE, at + 1)) {
                int start = at + LINE.length();
                int end = start;
                while (end < lineEnd && end < start + 9 && Character.isDigit(said.charAt(end))) {
                    end++;
                }
                if (end > start && said.startsWith(": ", end) && end + 2 < lineEnd) {
                    int line = Integer.parseInt(said.substring(start, end));
                    return Optional.of(new Verdict.Refused(line, shortened(said.substring(end + 2, lineEnd))));
                }
            }
            return Optional.empty();
        }

        private static String withoutWarnings(String said) {
            int start = 0;
            int end = said.indexOf('\n');
            while (end >= 0 && said.substring(start, end).contains(": warning: ")) {
                start = end + 1;
                end = said.indexOf('\n', start);
            }
            return said.substring(start);
        }

        private static String shortened(String reason) {
            String plain = reason.strip();
            return plain.length() > REASON_LIMIT ? plain.substring(0, REASON_LIMIT) + "…" : plain;
        }

        private static boolean hasLongLine(String text) {
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || text.charAt(i) == '\n') {
                    if (i - start > LINE_LIMIT) {
                        return true;
                    }
                    start = i + 1;
                }
            }
            return false;
        }
    }
}
