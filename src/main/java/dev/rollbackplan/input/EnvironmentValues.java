package dev.rollbackplan.input;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the environment variables that are named after arguments, such as {@code ROLLBACK_PLAN_VAR_INCIDENT}. */
public final class EnvironmentValues {

    private static final String PREFIX = "ROLLBACK_PLAN_VAR_";

    private EnvironmentValues() {}

    /** Returns the values of these variables, sorted by name, with a warning for each that names no argument. */
    public static CandidateValues of(Map<String, String> environment, Template template) {
        List<CandidateValue> values = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (String variable : variables(environment)) {
            String name = variable.substring(PREFIX.length());
            if (template.argument(name).isPresent()) {
                ValueSource source = new ValueSource(ValueSource.Kind.ENVIRONMENT, variable);
                values.add(CandidateValue.of(name, environment.getOrDefault(variable, ""), source));
            } else {
                Optional<String> near = DidYouMean.nearest(name, template.argumentNames());
                warnings.add("the environment variable " + variable
                        + " names no argument of the template and is ignored"
                        + near.map(found -> DidYouMean.question(PREFIX + found)).orElse(""));
            }
        }
        return new CandidateValues(values, warnings, List.of());
    }

    /**
     * Returns the environment without these variables. Their values are meant to be printed, so they are not secrets,
     * whatever the variables' names.
     */
    public static Map<String, String> without(Map<String, String> environment) {
        Map<String, String> others = new HashMap<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (!variable.getKey().startsWith(PREFIX)) {
                others.put(variable.getKey(), variable.getValue());
            }
        }
        return others;
    }

    private static List<String> variables(Map<String, String> environment) {
        List<String> variables = new ArrayList<>();
        for (String variable : environment.keySet()) {
            if (variable.startsWith(PREFIX)) {
                variables.add(variable);
            }
        }
        return variables.size() < 2 ? variables : new ArrayList<>(new TreeSet<>(variables));
    }
}
