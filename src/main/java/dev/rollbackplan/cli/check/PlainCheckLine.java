package dev.rollbackplan.cli.check;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The commonest command lines of {@code check}, understood without picocli: plans, the report's form, {@code --strict},
 * and nothing wrong. All others are picocli's, so that a problem is told in one place.
 */
final class PlainCheckLine {

    private final Set<String> plans = new LinkedHashSet<>();
    private Optional<Format> format = Optional.empty();
    private boolean strict;

    private PlainCheckLine() {}

    /**
     * What {@link CheckRequest#of} would answer; empty where it has to be asked.
     *
     * @param rules all rules there are
     */
    static Optional<CheckRequest> read(List<String> args, List<Rule<? super Plan>> rules) {
        PlainCheckLine line = new PlainCheckLine();
        int at = 0;
        while (at < args.size()) {
            int taken = line.take(args, at);
            if (taken == 0) {
                return Optional.empty();
            }
            at += taken;
        }
        return line.plans.isEmpty() ? Optional.empty() : Optional.of(line.request(rules));
    }

    private CheckRequest request(List<Rule<? super Plan>> rules) {
        return new CheckRequest(
                new ArrayList<>(plans),
                Optional.empty(),
                new ArrayList<>(rules),
                format.orElse(Format.TEXT),
                false,
                false,
                strict,
                Integer.MAX_VALUE,
                Optional.empty());
    }

    /** How many words are understood here: one, or an option with its value, or none. */
    private int take(List<String> args, int at) {
        String word = args.get(at);
        if (word.equals(PlanFile.STANDARD_INPUT) || !(word.isEmpty() || word.startsWith("-"))) {
            plans.add(word);
            return 1;
        }
        if (word.equals("--strict") && !strict) {
            strict = true;
            return 1;
        }
        boolean named = word.equals("--format") && at + 1 < args.size();
        if (format.isEmpty() && (named || word.startsWith("--format="))) {
            format = Format.of(named ? args.get(at + 1) : word.substring("--format=".length()));
            return format.isEmpty() ? 0 : named ? 2 : 1;
        }
        return 0;
    }
}
