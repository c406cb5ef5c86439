package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CodeFragment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.code.ShellSyntaxChecker.Script;
import dev.rollbackplan.check.code.ShellSyntaxChecker.Verdict;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports a shell code block that is not valid bash, even with its placeholders filled in. */
public final class UnparsableShell implements Rule<Plan> {

    /** Without zsh, whose syntax bash may refuse. */
    private static final Set<String> LANGUAGES = Set.of("sh", "bash", "shell");

    private record Refused(ShellScript block, Verdict.Refused reason) {}

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
        if (!subject.contract().requiresPasteableCommands()) {
            return;
        }
        List<ShellScript> blocks = new ArrayList<>();
        for (ShellScript shell : subject.shellScripts()) {
            if (LANGUAGES.contains(shell.code().language()) && !shell.prompted()) {
                blocks.add(shell);
            }
        }
        if (!blocks.isEmpty()) {
            check(subject, blocks, findings);
        }
    }

    /** Checks the masked blocks, and those that bash refuses also without the mask, which might be what breaks them. */
    private static void check(Plan subject, List<ShellScript> blocks, Findings findings) {
        List<Script> scripts = new ArrayList<>();
        for (ShellScript block : blocks) {
            scripts.add(new Script(block.masked(), block.marks().isClosed()));
        }
        List<Verdict> verdicts = subject.shell().parse(scripts);
        List<Refused> doubtful = new ArrayList<>();
        boolean noted = false;
        for (int i = 0; i < blocks.size(); i++) {
            ShellScript block = blocks.get(i);
            if (verdicts.get(i) instanceof Verdict.Refused reason) {
                Refused refused = new Refused(block, reason);
                if (block.masked().equals(block.commands())) {
                    report(subject, refused, findings);
                } else {
                    doubtful.add(refused);
                }
            } else if (verdicts.get(i) instanceof Verdict.Unknown unknown && !noted) {
                noted = true;
                findings.add(
                        Severity.INFO,
                        block.code().opening(),
                        "shell code was not checked from this block on: " + unknown.reason());
            }
        }
        if (!doubtful.isEmpty()) {
            checkUnmasked(subject, doubtful, findings);
        }
    }

    private static void checkUnmasked(Plan subject, List<Refused> doubtful, Findings findings) {
        List<Script> scripts = new ArrayList<>();
        for (Refused refused : doubtful) {
            scripts.add(new Script(refused.block().commands(), false));
        }
        List<Verdict> verdicts = subject.shell().parse(scripts);
        for (int i = 0; i < doubtful.size(); i++) {
            if (verdicts.get(i) instanceof Verdict.Refused) {
                report(subject, doubtful.get(i), findings);
            }
        }
    }

    private static void report(Plan subject, Refused refused, Findings findings) {
        CodeFragment code = refused.block().code();
        Verdict.Refused reason = refused.reason();
        int line = Math.min(Math.max(reason.line(), 1), code.lineCount()) - 1;
        TextRange place = code.place(content(code, line));
        findings.add(
                new TextRange(code.opening().start(), place.end()),
                "the block is not valid bash (line " + subject.source().lineAt(place.start()) + ": " + reason.reason()
                        + "): correct it, or name its language");
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
