package dev.rollbackplan.input;

import java.util.ArrayList;
import java.util.List;

/**
 * What sources have for a template.
 *
 * @param given the values, in the order of precedence
 * @param warnings what a person should know of them, each on a line
 * @param problems what makes the run impossible, each on a line
 */
public record Gathered(List<Given> given, List<String> warnings, List<String> problems) {

    public Gathered {
        given = List.copyOf(given);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }

    /** Values of which there is nothing to say. */
    public static Gathered of(List<Given> given) {
        return new Gathered(given, List.of(), List.of());
    }

    /** The same, and after it what a source of lower precedence has. */
    public Gathered and(Gathered next) {
        return new Gathered(
                joined(given, next.given), joined(warnings, next.warnings), joined(problems, next.problems));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
