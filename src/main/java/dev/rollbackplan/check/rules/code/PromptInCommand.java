package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;

/** Reports a code block with a shell prompt before every command. The prompt would be pasted along with the command. */
public final class PromptInCommand implements Rule<Plan> {

    @Override
    public String id() {
        return "prompt-in-command";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        if (!subject.contract().requiresPasteableCommands()) {
            return;
        }
        for (ShellScript shell : subject.shellScripts()) {
            if (shell.prompted() && shell.code().kind() != CodeFragment.Kind.SPAN) {
                new Transcript(subject, shell).report(findings);
            }
        }
    }

    /** A block with prompts. A block that also shows output is meant to be read, not to be copied. */
    private static final class Transcript {
        private final Plan subject;
        private final CodeFragment code;
        private final StringBuilder fixed = new StringBuilder();
        private int first = -1;
        private int fixedTo = -1;

        /** Whether a prompt has letters or digits: the name of a host, a user or a folder. */
        private boolean hasNames;

        Transcript(Plan subject, ShellScript shell) {
            this.subject = subject;
            this.code = shell.code();
        }

        void report(Findings findings) {
            boolean continued = false;
            for (int i = 0; i < code.lineCount(); i++) {
                String line = code.lineText(i);
                int prompt = ShellScript.promptLength(code, i);
                if (prompt > 0) {
                    removePrompt(i, line, prompt);
                } else if (continued && line.stripLeading().startsWith("> ")) {
                    removePrompt(i, line, line.indexOf('>') + 2);
                } else if (!continued && !line.isBlank() && !line.stripLeading().startsWith("#")) {
                    return;
                }
                continued = (prompt > 0 || continued) && line.endsWith("\\");
            }
            if (first >= 0) {
                TextRange prompt = new TextRange(first, first + ShellScript.promptLength(code, code.lineAt(first)));
                int indent = indent(code.lineText(code.lineAt(first)));
                TextRange place = code.place(new TextRange(prompt.start() + indent, prompt.end()));
                String message =
                        "the commands of this block begin with a shell prompt, which would be pasted too: remove the prompts";
                if (hasNames) {
                    findings.add(place, message + ", and name the host elsewhere if it matters");
                } else {
                    TextRange fixedRange = new TextRange(code.place(prompt).start(), fixedTo);
                    findings.add(place, message, new Fix(fixedRange, fixed.toString()));
                }
            }
        }

        /** Leaves out the prompt of a line. */
        private void removePrompt(int index, String line, int length) {
            TextRange range = code.line(index);
            TextRange prompt = code.place(new TextRange(range.start(), range.start() + length));
            hasNames |= line.substring(0, length).chars().anyMatch(Character::isLetterOrDigit);
            if (first < 0) {
                first = range.start();
            } else {
                fixed.append(subject.source().text(), fixedTo, prompt.start());
            }
            fixed.append(line, 0, indent(line));
            fixedTo = prompt.end();
        }

        private static int indent(String line) {
            int indent = 0;
            while (line.charAt(indent) == ' ' || line.charAt(indent) == '\t') {
                indent++;
            }
            return indent;
        }
    }
}
