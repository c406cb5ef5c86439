package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.code.ShellSyntaxChecker.Verdict;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/** Reports a shell code block that is not valid bash, even with its placeholders filled in. */
public final class UnparsableShell implements Rule<Plan> {

    @Override
    public String id() {
        return "unparsable-shell";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        List<ShellScript> blocks = subject.shellSyntax().blocks();
        List<Verdict> verdicts = subject.shellSyntax().verdicts();
        boolean isUnknownReported = false;
        for (int i = 0; i < blocks.size(); i++) {
            CodeFragment code = blocks.get(i).code();
            if (verdicts.get(i) instanceof Verdict.Refused refused) {
                report(subject, code, refused, findings);
            } else if (verdicts.get(i) instanceof Verdict.Unknown unknown && !isUnknownReported) {
                isUnknownReported = true;
                findings.add(
                        Severity.INFO,
                        code.opening(),
                        "shell code was not checked from this block on: " + unknown.reason());
            }
        }
    }

    private static void report(Plan subject, CodeFragment code, Verdict.Refused refused, Findings findings) {
        int line = Math.min(Math.max(refused.line(), 1), code.lineCount()) - 1;
        TextRange place = code.place(content(code, line));
        findings.add(
                new TextRange(code.opening().start(), place.end()),
                "the block is not valid bash (line " + subject.source().lineAt(place.start()) + ": " + refused.reason()
                        + "): correct it, or name its language after the opening fence");
    }

    /** Returns the range of a line without its indentation. For a blank line, it is the last line before that is not. */
    private static TextRange content(CodeFragment code, int line) {
        int index = line;
        while (index > 0 && code.lineText(index).isBlank()) {
            index--;
        }
        TextRange range = code.line(index);
        String text = code.lineText(index);
        int indent = text.length() - text.stripLeading().length();
        return new TextRange(
                range.start() + indent,
                range.start() + Math.max(indent, text.stripTrailing().length()));
    }
}
