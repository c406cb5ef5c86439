package dev.rollbackplan.report;

import dev.rollbackplan.check.PlanRules;
import dev.rollbackplan.check.PromptRules;
import dev.rollbackplan.check.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists all rules, those for plans and those for prompts. */
public final class RuleCatalog {

    private RuleCatalog() {}

    /**
     * The rules of one id: a rule for plans, a rule for prompts, or both.
     *
     * @param id the id
     * @param severities their severities, each once, that of the rule for plans first
     * @param subjects {@code plan}, {@code prompt} or both
     */
    public record Entry(String id, List<String> severities, List<String> subjects) {

        public Entry {
            severities = List.copyOf(severities);
            subjects = List.copyOf(subjects);
        }
    }

    /** Returns all rules, those for plans first, in the order in which they run. */
    public static List<Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        add("plan", PlanRules.ALL, entries);
        add("prompt", PromptRules.TEMPLATE, entries);
        add("prompt", PromptRules.VALUE, entries);
        return List.copyOf(entries.values());
    }

    private static void add(String subject, List<? extends Rule<?>> rules, Map<String, Entry> entries) {
        for (Rule<?> rule : rules) {
            Entry known = entries.getOrDefault(rule.id(), new Entry(rule.id(), List.of(), List.of()));
            entries.put(
                    rule.id(),
                    new Entry(
                            rule.id(),
                            with(known.severities(), rule.severity().label()),
                            with(known.subjects(), subject)));
        }
    }

    private static List<String> with(List<String> known, String next) {
        List<String> all = new ArrayList<>(known);
        if (!all.contains(next)) {
            all.add(next);
        }
        return all;
    }

    /** Returns the ids of all rules. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Entry entry : entries()) {
            names.add(entry.id());
        }
        return names;
    }
}
