package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands {@code --pointer [NAME=]POINTER}: where in an alert an argument's value stands. */
final class PointerOption {

    private static final String OPTION = "--pointer ";

    private final Template template;
    private final Map<String, Pointer> pointers = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PointerOption(Template template) {
        this.template = template;
    }

    /**
     * What the pointers find.
     *
     * @param options the option's values; one without a name is for {@code INCIDENT}
     */
    static CandidateValues read(List<String> options, Node alert, String file, Template template) {
        PointerOption option = new PointerOption(template);
        for (String value : options) {
            option.add(value);
        }
        return option.follow(alert, file);
    }

    private void add(String option) {
        int equals = option.startsWith("/") ? -1 : option.indexOf('=');
        String name = equals < 0 ? Facts.INCIDENT : option.substring(0, equals);
        String pointer = option.substring(equals + 1);
        Optional<String> wrong = Pointer.problem(pointer);
        if (template.argument(name).isEmpty()) {
            problems.add(OPTION + option + ": the template has no argument " + name
                    + DidYouMean.to(name, template.argumentNames())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        } else if (option.isEmpty() || wrong.isPresent()) {
            problems.add(
                    OPTION + option + ": " + wrong.orElse("it is empty") + "; write it like " + AlertReader.EXAMPLE);
        } else if (pointers.putIfAbsent(name, Pointer.of(pointer)) != null) {
            problems.add(OPTION + option + ": " + name + " has a pointer already; give one");
        }
    }

    private CandidateValues follow(Node alert, String file) {
        List<CandidateValue> given = new ArrayList<>();
        for (Map.Entry<String, Pointer> entry : pointers.entrySet()) {
            String name = entry.getKey();
            Pointer pointer = entry.getValue();
            if (pointer.in(alert).orElse(alert) instanceof Node.Text found) {
                ValueSource source = new ValueSource(
                        ValueSource.Kind.ALERT, AlertReader.OPTION + file + " (" + pointer.text() + ")");
                given.add(CandidateValue.of(name, found.text(), source));
            } else {
                problems.add(OPTION + name + "=" + pointer.text() + " finds no text in " + file + ": "
                        + pointer.miss(alert));
            }
        }
        return new CandidateValues(given, List.of(), problems);
    }
}
