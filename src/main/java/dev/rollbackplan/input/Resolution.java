package dev.rollbackplan.input;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values chosen for the arguments of a template, and the errors found in them.
 *
 * @param values the values by the names of their arguments, in the template's order; an argument without a value is absent
 * @param warnings messages about values that are ignored, each on one line
 * @param problems messages about errors that stop the run, each on one line
 * @param notes facts about the sources for {@code --explain}, each on one line
 */
public record Resolution(
        Map<String, Resolved> values, List<String> warnings, List<String> problems, List<String> notes) {

    public Resolution {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Returns the arguments without a value, in the template's order. */
    public List<Argument> missing(Template template) {
        List<Argument> missing = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            if (!values.containsKey(argument.name())) {
                missing.add(argument);
            }
        }
        return missing;
    }
}
