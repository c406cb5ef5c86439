package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Word;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognizes commands that delete files outside temporary folders, and those that empty files of the system. */
final class RemovedFiles {

    /** Folders whose files are temporary, and their parents. */
    private static final Pattern TEMPORARY = Pattern.compile(
            "/tmp|/tmp/.*|/var/tmp/.*|/dev/shm/.*|/private/tmp/.*|\\$\\{?(?:TMP|TEMP)\\w*\\}?.*"
                    + "|\\$\\{?\\w*(?:tmp|TMP|temp|TEMP)\\w*\\}?(?:/.*)?|\\$\\(mktemp.*|\\$\\{?(?:RUNNER_TEMP|XDG_RUNTIME_DIR)\\}?.*");

    /** Parts of paths of files that come back by themselves, or that only lock something. */
    private static final Pattern REGENERATED = Pattern.compile(
            "(?i)\\.?(?:cache|caches|node_modules|__pycache__|\\.terraform|tmp|temp|[\\w.*-]+\\.(?:lock|pid|sock|tmp|swp|pyc)|lock|locks"
                    + "|maintenance[\\w.-]*|[\\w.-]*\\.(?:maintenance|disabled|flag)|\\.DS_Store)");

    /** Folders below the current one that a build makes again. */
    private static final Pattern BUILT =
            Pattern.compile("(?:\\./)?(?:[\\w-]+/)*(?:dist|build|target|coverage|\\.next|\\.nuxt|\\.gradle|\\.venv)/?");

    /** Folders of the system and of services, in which even a single file is no small loss. */
    private static final Pattern SYSTEM =
            Pattern.compile("/(?:etc|boot|usr|bin|sbin|lib|lib64|opt|root|sys|var/lib|var/backups?|backups?|data)/.*");

    /** A single file of the current folder. */
    private static final Pattern PLAIN_FILE = Pattern.compile("(?:\\./)?[\\w-][\\w.-]*\\.\\w+");

    private static final Set<String> LINKS = Set.of("sites-enabled", "conf.d", "current");

    private RemovedFiles() {}

    /** Returns the danger of a shell command; empty if it has none. */
    static Optional<Danger> find(Command command) {
        boolean removes = command.program().equals("rm") || command.program().equals("unlink");
        if (removes) {
            boolean isRecursive = has(command, "rR", "--recursive");
            boolean isForced = has(command, "f", "--force");
            for (Word word : command.arguments()) {
                String path = word.value();
                boolean isOperand = !word.isOption() && !path.equals("--") && !path.isEmpty();
                boolean isOneOfMine = PLAIN_FILE.matcher(path).matches();
                boolean isWide = isRecursive
                        || isForced && !isOneOfMine
                        || SYSTEM.matcher(path).matches();
                if (isOperand && !isDisposable(path) && isWide) {
                    return Optional.of(Danger.of("deletes files for good"));
                }
            }
        }
        for (Word target : command.overwritten()) {
            String path = target.value();
            boolean isDisk = path.matches("/dev/(?:sd|nvme|vd|xvd|mapper|disk|md).*");
            boolean isEmptied = Set.of(":", "true", "cat").contains(command.program())
                    && command.words().size() <= 2
                    && SYSTEM.matcher(path).matches()
                    && (command.words().size() == 1
                            || command.words().get(1).value().equals("/dev/null"));
            if (isDisk || isEmptied) {
                return Optional.of(Danger.of(isDisk ? "overwrites a disk" : "empties a file"));
            }
        }
        return Optional.empty();
    }

    private static boolean has(Command command, String letters, String name) {
        if (command.hasOption(name)) {
            return true;
        }
        for (Word word : command.arguments()) {
            if (word.value().matches("-[a-zA-Z]*[" + letters + "][a-zA-Z]*")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDisposable(String path) {
        if (path.contains("..")) {
            return false;
        }
        if (TEMPORARY.matcher(path).matches() || BUILT.matcher(path).matches()) {
            return true;
        }
        boolean isRoot = path.startsWith("/") && path.indexOf('/', 1) < 0;
        for (String part : path.split("/", -1)) {
            if (!isRoot && (REGENERATED.matcher(part).matches() || LINKS.contains(part))) {
                return true;
            }
        }
        return false;
    }
}
