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

    /** Maximum length of the part of a command that is read to find its program, in UTF-16 units. */
    private static final int LOOKED_AT = 200;

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
            check(shell, findings);
        }
    }

    private static void check(ShellScript shell, Findings findings) {
        Matcher dots = DOTS.matcher(shell.commands()).useTransparentBounds(true);
        int commandStart = 0;
        for (int i = 0; i < shell.code().lineCount(); i++) {
            TextRange line = shell.code().line(i);
            boolean continued = i > 0 && isContinued(shell, shell.code().line(i - 1));
            commandStart = continued ? commandStart : line.start();
            String command = shell.commands().substring(commandStart, Math.min(line.end(), commandStart + LOOKED_AT));
            dots.region(line.start(), line.end());
            boolean reported = false;
            while (!reported && dots.find()) {
                reported = shell.isCommand(dots.start()) && isLeftOut(shell, command, dots.start());
                if (reported) {
                    findings.add(
                            shell.code().place(new TextRange(dots.start(), dots.end())),
                            "a part of the command is left out: write the whole command");
                }
            }
        }
    }

    private static boolean isContinued(ShellScript shell, TextRange line) {
        int last = line.end() - 1;
        return last >= line.start() && shell.commands().charAt(last) == '\\' && shell.isCommand(last);
    }

    private static boolean isLeftOut(ShellScript shell, String command, int at) {
        String program = CommandDetector.program(command);
        boolean wildcard = at > 0 && shell.commands().charAt(at - 1) == '/' && WILDCARD_PROGRAMS.contains(program);
        return !wildcard
                && CommandDetector.isCommandInCode(command)
                && !PRINTING_PROGRAMS.contains(program)
                && !shell.commands().startsWith("./...", Math.max(0, at - 2));
    }
}
