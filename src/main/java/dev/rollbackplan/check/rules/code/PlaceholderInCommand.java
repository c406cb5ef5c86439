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

/** Reports a command that has a placeholder instead of a value. Each placeholder is reported once. */
public final class PlaceholderInCommand implements Rule<Plan> {

    /** A place of a placeholder, and whether it is the whole value of a variable there. */
    private record Place(TextRange range, boolean assigned) {}

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
        Map<String, Place> places = new LinkedHashMap<>();
        for (ShellScript shell : subject.shellScripts()) {
            for (Placeholder placeholder : PlaceholderScanner.scan(shell)) {
                Place place = new Place(shell.code().place(placeholder.range()), placeholder.assigned());
                places.merge(
                        placeholder.text(),
                        place,
                        (first, next) -> first.assigned() && !next.assigned() ? next : first);
            }
        }
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            String text = entry.getKey();
            Place place = entry.getValue();
            if (place.assigned()) {
                findings.add(
                        Severity.INFO,
                        place.range(),
                        Quote.of(text) + " has no value yet: fill it in before you run the commands after it");
            } else {
                findings.add(place.range(), Quote.of(text) + advice(text));
            }
        }
    }

    private static String advice(String text) {
        return PromptMarkers.isSecret(text)
                ? " replaces a secret, so the command can't be pasted: let it read the secret from a file or a variable"
                : " is a placeholder, so the command can't be pasted: write the value, or set a variable above and use it";
    }
}
