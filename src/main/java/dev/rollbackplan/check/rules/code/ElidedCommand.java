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

/** A command of which a part is left out. */
public final class ElidedCommand implements Rule<Plan> {

    /** Dots behind a word, as in "Waiting...", and between two, as in {@code main...feature}, leave nothing out. */
    private static final Pattern DOTS =
            Pattern.compile("(?<![\\p{L}\\p{N}.…@^~*])(?:\\.\\.\\.|…)(?![\\p{L}\\p{N}./…])");

    /** Tools that know {@code ./...} and {@code //...} as "all that is below". */
    private static final Set<String> PATTERNS =
            Set.of("go", "bazel", "buck", "buck2", "pants", "gotestsum", "golangci-lint", "staticcheck", "govulncheck");

    private static final Set<String> MESSAGES = Set.of("echo", "printf");

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
            if (shell.commands().indexOf('\u2026') < 0 && !shell.commands().contains("...")) {
                continue;
            }
            int told = -1;
            Matcher dots = DOTS.matcher(shell.commands());
            while (dots.find()) {
                int line = shell.code().lineAt(dots.start());
                if (line != told && shell.isCommand(dots.start()) && isLeftOut(shell, line, dots.start())) {
                    told = line;
                    findings.add(
                            shell.code().place(new TextRange(dots.start(), dots.end())),
                            "a part of the command is left out here; write it out, so that it can be pasted");
                }
            }
        }
    }

    private static boolean isLeftOut(ShellScript shell, int line, int at) {
        TextRange range = shell.code().line(line);
        String before = shell.commands().substring(range.start(), Math.min(range.end(), range.start() + 200));
        String tool = CommandDetector.program(before);
        boolean wildcard = at > 0 && shell.commands().charAt(at - 1) == '/' && PATTERNS.contains(tool);
        return !wildcard
                && CommandDetector.isCommandInCode(before)
                && !MESSAGES.contains(tool)
                && !shell.commands().startsWith("./...", Math.max(0, at - 2));
    }
}
