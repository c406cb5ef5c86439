package dev.rollbackplan.input.value;

import java.util.ArrayList;
import java.util.List;

/**
 * What sources have for a template.
 *
 * @param given the values, in the order of precedence
 * @param warnings what a person should know of them, each on a line
 * @param problems what makes the run impossible, each on a line
 */
public record CandidateValues(List<CandidateValue> given, List<String> warnings, List<String> problems) {

    public CandidateValues {
        given = List.copyOf(given);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }

    /** Values of which there is nothing to say. */
    public static CandidateValues of(List<CandidateValue> given) {
        return new CandidateValues(given, List.of(), List.of());
    }

    /** The same, and after it what a source of lower precedence has. */
    public CandidateValues and(CandidateValues next) {
        return new CandidateValues(
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
