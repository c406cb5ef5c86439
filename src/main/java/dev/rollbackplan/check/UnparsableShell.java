package dev.rollbackplan.check;

import dev.rollbackplan.check.ShellParser.Script;
import dev.rollbackplan.check.ShellParser.Verdict;
import dev.rollbackplan.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A shell's code block that the shell refuses to read, even with its placeholders filled in. */
final class UnparsableShell implements Rule<PlanSubject> {

    /** Zsh has a syntax of its own, which bash may refuse. */
    private static final Set<String> LANGUAGES = Set.of("sh", "bash", "shell");

    @Override
    public String id() {
        return "unparsable-shell";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        if (!subject.contract().wantsPasteableCommands()) {
            return;
        }
        List<ShellCode> blocks = new ArrayList<>();
        for (ShellCode shell : subject.shellCode()) {
            if (LANGUAGES.contains(shell.code().language()) && !shell.prompted()) {
                blocks.add(shell);
            }
        }
        if (!blocks.isEmpty()) {
            judge(subject, blocks, findings);
        }
    }

    /** What is refused masked is tried as it stands: a mask must not be what breaks it. */
    private static void judge(PlanSubject subject, List<ShellCode> blocks, Findings findings) {
        List<Verdict> verdicts = subject.shell()
                .parse(blocks.stream()
                        .map(block -> new Script(block.masked(), block.marks().isClosed()))
                        .toList());
        List<ShellCode> refused = new ArrayList<>();
        List<Verdict.Refused> reasons = new ArrayList<>();
        boolean noted = false;
        for (int i = 0; i < blocks.size(); i++) {
            ShellCode block = blocks.get(i);
            if (verdicts.get(i) instanceof Verdict.Refused reason) {
                refused.add(block);
                reasons.add(reason);
            } else if (verdicts.get(i) instanceof Verdict.Unknown unknown && !noted) {
                noted = true;
                findings.add(
                        Severity.INFO,
                        block.code().opening(),
                        "shell code was not parsed, from this block on: " + unknown.reason());
            }
        }
        report(subject, refused, reasons, findings);
    }

    private static void report(
            PlanSubject subject, List<ShellCode> refused, List<Verdict.Refused> reasons, Findings findings) {
        if (refused.isEmpty()) {
            return;
        }
        List<Verdict> bare = subject.shell()
                .parse(refused.stream()
                        .map(block -> new Script(block.commands(), false))
                        .toList());
        for (int i = 0; i < refused.size(); i++) {
            if (bare.get(i) instanceof Verdict.Refused) {
                Verdict.Refused reason = reasons.get(i);
                Code code = refused.get(i).code();
                int line = Math.min(Math.max(reason.line(), 1), code.lineCount()) - 1;
                Range place = code.place(content(code, line));
                findings.add(
                        new Range(code.opening().start(), place.end()),
                        "the shell can't read this block, line "
                                + subject.source().lineAt(place.start()) + ": " + reason.reason()
                                + "; mend it, or name the language that it is in");
            }
        }
    }

    /** The line without its indentation; the last one that isn't blank where the shell ran over the end. */
    private static Range content(Code code, int line) {
        int index = line;
        while (index > 0 && code.lineText(index).isBlank()) {
            index--;
        }
        Range range = code.line(index);
        String text = code.lineText(index);
        int indent = text.length() - text.stripLeading().length();
        return new Range(
                range.start() + indent,
                range.start() + Math.max(indent, text.stripTrailing().length()));
    }
}
