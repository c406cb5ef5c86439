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

/** The variables of the environment that are named after arguments, such as {@code ROLLBACK_PLAN_VAR_INCIDENT}. */
public final class EnvironmentValues {

    private static final String PREFIX = "ROLLBACK_PLAN_VAR_";

    private EnvironmentValues() {}

    /** What the environment says, sorted by name; a variable that names no argument is a warning. */
    public static CandidateValues of(Map<String, String> environment, Template template) {
        List<CandidateValue> given = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (String variable : variables(environment)) {
            String name = variable.substring(PREFIX.length());
            if (template.argument(name).isPresent()) {
                ValueSource source = new ValueSource(ValueSource.Kind.ENVIRONMENT, variable);
                given.add(CandidateValue.of(name, environment.getOrDefault(variable, ""), source));
            } else {
                Optional<String> near = DidYouMean.to(name, template.argumentNames());
                warnings.add("the environment's " + variable + " names no argument of the template"
                        + near.map(found -> "; did you mean " + PREFIX + found + "?")
                                .orElse(""));
            }
        }
        return new CandidateValues(given, warnings, List.of());
    }

    /** Returns the environment's variables without the arguments' values, which are meant to be printed. */
    public static Map<String, String> without(Map<String, String> environment) {
        Map<String, String> others = new HashMap<>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (!isValue(variable.getKey())) {
                others.put(variable.getKey(), variable.getValue());
            }
        }
        return others;
    }

    /** Whether a variable holds an argument's value, which is meant to be printed, whatever its name. */
    static boolean isValue(String variable) {
        return variable.startsWith(PREFIX);
    }

    private static List<String> variables(Map<String, String> environment) {
        List<String> variables = new ArrayList<>();
        for (String variable : environment.keySet()) {
            if (isValue(variable)) {
                variables.add(variable);
            }
        }
        return variables.size() < 2 ? variables : new ArrayList<>(new TreeSet<>(variables));
    }
}
