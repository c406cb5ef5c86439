package dev.rollbackplan.input;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a run: which of the given ones stands for each argument, and what is wrong with them.
 *
 * @param values by argument, in the template's order; an argument without a value is absent
 * @param warnings what was found and can't be used, each on a line
 * @param problems everything that makes the run impossible, each on a line
 */
public record Resolution(Map<String, Resolved> values, List<String> warnings, List<String> problems) {

    public Resolution {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        warnings = List.copyOf(warnings);
        problems = List.copyOf(problems);
    }

    /** The arguments without a value, in the template's order. */
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
