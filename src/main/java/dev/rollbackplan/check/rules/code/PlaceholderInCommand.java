package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.PlaceholderScanner;
import dev.rollbackplan.check.code.PlaceholderScanner.Placeholder;
import dev.rollbackplan.check.code.PromptMarkers;
import dev.rollbackplan.check.code.ShellCommand;
import dev.rollbackplan.check.code.ShellCommand.Assignment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.TextRange;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reports a command that has a placeholder instead of a value. Each placeholder is reported once. */
public final class PlaceholderInCommand implements Rule<Plan> {

    private static final String NO_VALUE = " has no value yet: fill it in before you run the commands after it";

    private static final String PLACEHOLDER = " is a placeholder: fill it in before you paste the command";

    private static final String SECRET =
            " replaces a secret, so the command can't be pasted: let it read the secret from a file or a variable";

    private static final Set<String> EMPTY = Set.of("", "\"\"", "''");

    /** Variables whose empty value has a meaning to the shell. */
    private static final Set<String> NO_FACTS =
            Set.of("IFS", "PS1", "PS2", "PROMPT_COMMAND", "HISTFILE", "LC_ALL", "LANG");

    /** A place of a placeholder, and whether it is the whole value of a variable there. */
    private record Place(TextRange range, boolean assigned) {}

    @Override
    public String id() {
        return "placeholder-in-command";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Concern concern() {
        return Concern.BLANK;
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
        reportEmptyVariables(subject, findings);
        for (Map.Entry<String, Place> entry : places.entrySet()) {
            String text = entry.getKey();
            Place place = entry.getValue();
            if (PromptMarkers.isSecret(text) && !place.assigned()) {
                findings.add(Severity.WARNING, place.range(), Quote.of(text) + SECRET);
            } else {
                findings.add(place.range(), Quote.of(text) + (place.assigned() ? NO_VALUE : PLACEHOLDER));
            }
        }
    }

    /** Reports variables that are only ever emptied, as {@code NS=""}. Exporting an empty one that nothing uses clears it. */
    private static void reportEmptyVariables(Plan subject, Findings findings) {
        Set<String> reported = new HashSet<>(NO_FACTS);
        for (ShellScript shell : subject.shellScripts()) {
            for (ShellCommand command : shell.simpleCommands()) {
                for (Assignment assignment : command.assignments()) {
                    String name = assignment.name();
                    boolean isEmpty = EMPTY.contains(assignment.value());
                    if (isEmpty
                            && (subject.variables().isUsed(name) || !assignment.exported())
                            && !subject.variables().isFilled(name)
                            && reported.add(name)) {
                        int start = assignment.word().range().start();
                        TextRange range = new TextRange(start, start + name.length());
                        findings.add(shell.code().place(range), Quote.of(name) + NO_VALUE);
                    }
                }
            }
        }
    }
}
