package dev.rollbackplan.shell;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks shell scripts with {@code bash -n}, which parses commands and runs none.
 *
 * <p>A run of bash takes about 3 ms, so scripts are parsed in groups. Only the scripts of a group that is refused are
 * parsed one by one.
 */
public final class Bash implements ShellSyntaxChecker {

    /** Maximum number of scripts in a group: one wrong script costs as many runs as its group has scripts. */
    private static final int GROUP_SIZE = 64;

    /** Maximum total size of the scripts of one call, in UTF-16 units. Bash needs about a second for this size. */
    private static final int SIZE_LIMIT = 1 << 20;

    /** Maximum length of a line, in UTF-16 units. Bash repeats the line that it refuses, and a pipe's buffer is small. */
    private static final int LINE_LIMIT = 8_000;

    private final Map<String, String> environment;

    /**
     * Creates a checker that uses the bash of this machine.
     *
     * @param environment the variables of the environment; {@code PATH} lists the folders to search for bash, and only its
     *     absolute folders are searched
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
        try (BashProcess process = BashProcess.of(bash.get())) {
            return parse(scripts, process);
        } catch (IOException e) {
            return Collections.nCopies(scripts.size(), new Verdict.Unknown("bash could not be started"));
        }
    }

    private Optional<Path> find() {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            try {
                Path bash = Path.of(folder, "bash");
                if (bash.isAbsolute() && Files.isExecutable(bash) && Files.isRegularFile(bash)) {
                    return Optional.of(bash);
                }
            } catch (InvalidPathException e) {
                // A folder of that name cannot exist.
            }
        }
        return Optional.empty();
    }

    private static List<Verdict> parse(List<Script> scripts, BashProcess bash) throws IOException {
        Verdict[] verdicts = new Verdict[scripts.size()];
        List<Integer> group = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < verdicts.length; i++) {
            Script script = scripts.get(i);
            size += script.text().length();
            if (size > SIZE_LIMIT) {
                verdicts[i] = new Verdict.Unknown("the plan has more than " + SIZE_LIMIT / 1024 + " KiB of it");
            } else if (hasLongLine(script.text())) {
                verdicts[i] = new Verdict.Unknown("it has a line of more than " + LINE_LIMIT + " characters");
            } else if (!script.closed()) {
                verdicts[i] = bash.parse(script.text() + "\n");
            } else {
                group.add(i);
            }
        }
        for (int from = 0; from < group.size(); from += GROUP_SIZE) {
            parseGroup(scripts, group.subList(from, Math.min(from + GROUP_SIZE, group.size())), bash, verdicts);
        }
        return List.of(verdicts);
    }

    /** Sets the verdicts of some scripts, given by their indices, which must all be closed. */
    private static void parseGroup(List<Script> scripts, List<Integer> indices, BashProcess bash, Verdict[] verdicts)
            throws IOException {
        StringBuilder all = new StringBuilder();
        for (int index : indices) {
            // A script that leaves a command open, such as "if", fails at the closing brace.
            all.append("{ :\n").append(scripts.get(index).text()).append("\n\n}\n");
        }
        boolean accepted = indices.size() > 1 && bash.parse(all.toString()) instanceof Verdict.Accepted;
        for (int index : indices) {
            verdicts[index] = accepted
                    ? new Verdict.Accepted()
                    : bash.parse(scripts.get(index).text() + "\n");
        }
    }

    private static boolean hasLongLine(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (end - start > LINE_LIMIT) {
                return true;
            }
            start = end + 1;
        }
        return text.length() - start > LINE_LIMIT;
    }
}
