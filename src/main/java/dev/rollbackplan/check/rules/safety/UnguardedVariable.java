package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.code.PlaceholderScanner;
import dev.rollbackplan.check.code.ShellCommand;
import dev.rollbackplan.check.code.ShellCommand.Assignment;
import dev.rollbackplan.check.code.ShellScript;
import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.Word;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports variables that are still to be filled in, and that a command uses without a guard. The first use is reported, with the
 * names of all such variables.
 */
public final class UnguardedVariable implements Rule<Plan> {

    private static final Set<String> EMPTY = Set.of("", "\"\"", "''");

    private static final Pattern USE = Pattern.compile("\\$\\{?([A-Za-z_]\\w*)");

    /** Maximum number of variables that a finding names. */
    private static final int MOST_NAMED = 20;

    @Override
    public String id() {
        return "unguarded-variable";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Concern concern() {
        return Concern.DANGER;
    }

    @Override
    public void check(Plan plan, Findings findings) {
        Set<String> unfilled = unfilled(plan);
        if (unfilled.isEmpty()) {
            return;
        }
        Map<String, TextRange> uses = new LinkedHashMap<>();
        for (Command command : plan.steps().instructions()) {
            if (command.language() == Command.Language.SHELL
                    && !command.isReadOnly()
                    && command.carrier().isEmpty()) {
                for (Word word : command.words()) {
                    Matcher use = USE.matcher(word.value());
                    while (use.find()) {
                        if (unfilled.contains(use.group(1)) && uses.size() < MOST_NAMED) {
                            uses.putIfAbsent(use.group(1), command.range());
                        }
                    }
                }
            }
        }
        uses.keySet().removeIf(name -> isGuarded(plan, name));
        if (!uses.isEmpty()) {
            Map.Entry<String, TextRange> first = uses.entrySet().iterator().next();
            String name = first.getKey();
            findings.add(
                    first.getValue(),
                    names(uses.keySet()) + " still " + (uses.size() == 1 ? "has" : "have")
                            + " to be filled in, and the commands run without: stop them first, such as with : \"${"
                            + name + ":?fill in}\"");
        }
    }

    /** Returns the variables whose every value in the plan is empty or a placeholder. */
    private static Set<String> unfilled(Plan plan) {
        Set<String> open = new LinkedHashSet<>();
        Set<String> filled = new LinkedHashSet<>();
        for (ShellScript script : plan.shellScripts()) {
            List<TextRange> placeholders = new ArrayList<>();
            for (PlaceholderScanner.Placeholder placeholder : PlaceholderScanner.scan(script)) {
                if (placeholder.assigned()) {
                    placeholders.add(placeholder.range());
                }
            }
            for (ShellCommand command : script.simpleCommands()) {
                for (Assignment assignment : command.assignments()) {
                    boolean isPlaceholder = placeholders.stream()
                            .anyMatch(range -> assignment.word().range().contains(range));
                    boolean isOpen = EMPTY.contains(assignment.value()) || isPlaceholder;
                    (isOpen ? open : filled).add(assignment.name());
                }
            }
        }
        open.removeAll(filled);
        return open;
    }

    private static boolean isGuarded(Plan plan, String name) {
        String use = "\\$\\{?" + name + "\\b";
        Pattern guard = Pattern.compile("\\$\\{" + name + ":?\\?|(?:\\[|\\btest\\b)[^\n]*" + use
                + "[^\n]*(?:&&|\\|\\||;\\s*then)" + "|\\bif\\b[^\n]*" + use);
        return plan.shellScripts().stream()
                .anyMatch(script -> guard.matcher(script.commands()).find());
    }

    private static String names(Set<String> names) {
        List<String> all = new ArrayList<>(names);
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : String.join(", ", all) + " and " + last;
    }
}
