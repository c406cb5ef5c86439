package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;
import java.util.LinkedHashMap;
import java.util.Map;

/** A command that can't be run as it stands, for a part of it is still to be filled in. */
final class PlaceholderInCommand implements Rule<PlanSubject> {

    private record Met(Range range, boolean assigned) {}

    @Override
    public String id() {
        return "placeholder-in-command";
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
        Map<String, Met> told = new LinkedHashMap<>();
        for (ShellCode shell : subject.shellCode()) {
            for (Placeholder placeholder : new PlaceholderScanner(shell).scan()) {
                Met met = new Met(shell.code().place(placeholder.range()), placeholder.assigned());
                told.merge(
                        placeholder.text(), met, (first, next) -> first.assigned() && !next.assigned() ? next : first);
            }
        }
        for (Map.Entry<String, Met> entry : told.entrySet()) {
            String text = entry.getKey();
            Met met = entry.getValue();
            if (met.assigned()) {
                findings.add(
                        Severity.INFO,
                        met.range(),
                        Quoted.of(text) + " has to be filled in here before the commands behind it can run");
            } else {
                findings.add(met.range(), Quoted.of(text) + " " + advice(text));
            }
        }
    }

    private static String advice(String text) {
        return PromptMark.isSecret(text)
                ? "stands for a secret, so the command can't be pasted; let it read the secret from where it is kept"
                : "is still to be filled in, so the command can't be pasted; write its value, or set a variable once"
                        + " above and use that";
    }
}
