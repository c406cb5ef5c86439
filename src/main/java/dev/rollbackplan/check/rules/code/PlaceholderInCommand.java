package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.PlaceholderScanner;
import dev.rollbackplan.check.code.PlaceholderScanner.Placeholder;
import dev.rollbackplan.check.code.PromptMarkers;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.LinkedHashMap;
import java.util.Map;

/** A command that can't be run as it stands, for a part of it is still to be filled in. */
public final class PlaceholderInCommand implements Rule<Plan> {

    private record Met(TextRange range, boolean assigned) {}

    @Override
    public String id() {
        return "placeholder-in-command";
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
        Map<String, Met> told = new LinkedHashMap<>();
        for (ShellScript shell : subject.shellScripts()) {
            for (Placeholder placeholder : PlaceholderScanner.scan(shell)) {
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
                        Quote.of(text) + " has to be filled in here before the commands behind it can run");
            } else {
                findings.add(met.range(), Quote.of(text) + " " + advice(text));
            }
        }
    }

    private static String advice(String text) {
        return PromptMarkers.isSecret(text)
                ? "stands for a secret, so the command can't be pasted; let it read the secret from where it is kept"
                : "is still to be filled in, so the command can't be pasted; write its value, or set a variable once"
                        + " above and use that";
    }
}
