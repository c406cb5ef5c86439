package dev.rollbackplan.input.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The values found for the arguments of a template.
 *
 * @param values the values, highest precedence first
 * @param warnings messages about values that cannot be used, each on one line
 * @param problems messages about errors that stop the run, each on one line
 * @param notes facts about the sources for {@code --explain}, each on one line
 */
public record CandidateValues(
        List<CandidateValue> values, List<String> warnings, List<String> problems, List<String> notes) {

    public CandidateValues {
        values = List.copyOf(values);
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Returns values without notes. */
    public CandidateValues(List<CandidateValue> values, List<String> warnings, List<String> problems) {
        this(values, warnings, problems, List.of());
    }

    /** Returns values without warnings and problems. */
    public static CandidateValues of(List<CandidateValue> values) {
        return new CandidateValues(values, List.of(), List.of());
    }

    /** Returns these values followed by those of a source with lower precedence. */
    public CandidateValues and(CandidateValues next) {
        return new CandidateValues(
                joined(values, next.values),
                joined(warnings, next.warnings),
                joined(problems, next.problems),
                joined(notes, next.notes));
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
