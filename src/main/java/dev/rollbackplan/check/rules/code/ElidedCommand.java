package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CommandDetector;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports a command of which a part is left out. */
public final class ElidedCommand implements Rule<Plan> {

    /** Not dots after a word, as in "Waiting...", or between two words, as in {@code main...feature}. */
    private static final Pattern DOTS =
            Pattern.compile("(?<![\\p{L}\\p{N}.…@^~*])(?:\\.\\.\\.|…)(?![\\p{L}\\p{N}./…])");

    /** Programs for which {@code ./...} and {@code //...} mean everything below a directory. */
    private static final Set<String> WILDCARD_PROGRAMS =
            Set.of("go", "bazel", "buck", "buck2", "pants", "gotestsum", "golangci-lint", "staticcheck", "govulncheck");

    /** Programs that print a message to a person. */
    private static final Set<String> PRINTING_PROGRAMS = Set.of("echo", "printf");

    @Override
    public String id() {
        return "elided-command";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        if (!subject.contract().requiresPasteableCommands()) {
            return;
        }
        for (ShellScript shell : subject.shellScripts()) {
            int reported = -1;
            Matcher dots = DOTS.matcher(shell.commands());
            while (dots.find()) {
                int line = shell.code().lineAt(dots.start());
                if (line != reported && shell.isCommand(dots.start()) && isLeftOut(shell, line, dots.start())) {
                    reported = line;
                    findings.add(
                            shell.code().place(new TextRange(dots.start(), dots.end())),
                            "a part of the command is left out: write the whole command");
                }
            }
        }
    }

    private static boolean isLeftOut(ShellScript shell, int line, int at) {
        TextRange range = shell.code().line(line);
        String before = shell.commands().substring(range.start(), Math.min(range.end(), range.start() + 200));
        String program = CommandDetector.program(before);
        boolean wildcard = at > 0 && shell.commands().charAt(at - 1) == '/' && WILDCARD_PROGRAMS.contains(program);
        return !wildcard
                && CommandDetector.isCommandInCode(before)
                && !PRINTING_PROGRAMS.contains(program)
                && !shell.commands().startsWith("./...", Math.max(0, at - 2));
    }
}
