package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CommandDetector;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.Optional;
import java.util.Set;

/** Reports a command of which a part is left out. */
public final class ElidedCommand implements Rule<Plan> {

    /** Maximum length of the part of a command that is read to find its program, in UTF-16 units. */
    private static final int LOOKED_AT = 200;

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
        int commandStart = 0;
        for (int i = 0; i < shell.code().lineCount(); i++) {
            TextRange line = shell.code().line(i);
            boolean continued = i > 0 && isContinued(shell, shell.code().line(i - 1));
            commandStart = continued ? commandStart : line.start();
            TextRange command = new TextRange(commandStart, Math.min(line.end(), commandStart + LOOKED_AT));
            Optional<TextRange> dots = dots(shell, line, command);
            if (dots.isPresent()) {
                findings.add(
                        shell.code().place(dots.get()), "a part of the command is left out: write the whole command");
            }
        }
    }

    /** Returns the first dots in a line that stand for a part of a command. */
    private static Optional<TextRange> dots(ShellScript shell, TextRange line, TextRange command) {
        for (int at = line.start(); at < line.end(); at++) {
            int end = dotsEnd(shell.commands(), at);
            boolean isFound = end > at
                    && shell.isCommand(at)
                    && isLeftOut(shell, shell.commands().substring(command.start(), command.end()), at);
            if (isFound) {
                return Optional.of(new TextRange(at, end));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the end of the dots that begin at an offset; the offset if none do. Dots after a word, as in "Waiting...", and
     * between two words, as in {@code main...feature}, are not meant.
     */
    private static int dotsEnd(String text, int at) {
        int end = text.startsWith("...", at) ? at + 3 : text.charAt(at) == '…' ? at + 1 : at;
        boolean isAttached = at > 0 && isAttached(text.codePointBefore(at), ".…@^~*")
                || end < text.length() && isAttached(text.codePointAt(end), "./…");
        return isAttached ? at : end;
    }

    private static boolean isAttached(int neighbour, String marks) {
        return Character.isLetterOrDigit(neighbour) || marks.indexOf(neighbour) >= 0;
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
