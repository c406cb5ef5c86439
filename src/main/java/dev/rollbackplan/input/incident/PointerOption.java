package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.json.JsonValue;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code --pointer [NAME=]POINTER}: where in an alert an argument finds its value. */
final class PointerOption {

    private static final String OPTION = "--pointer ";

    private static final Pattern INVALID_TILDE = Pattern.compile("~(?![01])");

    private final Template template;
    private final Map<String, String> pointers = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PointerOption(Template template) {
        this.template = template;
    }

    /**
     * Returns the values that the pointers find.
     *
     * @param options the option's values; one without a name is for {@code INCIDENT}
     * @param file the alert's name in messages
     */
    static CandidateValues read(List<String> options, JsonValue alert, String file, Template template) {
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
        Optional<String> syntaxError = option.isEmpty() ? Optional.of("it is empty") : syntaxError(pointer);
        if (template.argument(name).isEmpty()) {
            problems.add(OPTION + option + ": the template has no argument " + name
                    + DidYouMean.suffix(name, template.argumentNames()));
        } else if (syntaxError.isPresent()) {
            problems.add(OPTION + option + ": " + syntaxError.get() + "; write it like " + AlertReader.EXAMPLE);
        } else if (pointers.putIfAbsent(name, pointer) != null) {
            problems.add(OPTION + option + ": " + name + " has a pointer already: give only one");
        }
    }

    /** Returns why a text is no JSON pointer (RFC 6901, section 3); empty if it is one. */
    private static Optional<String> syntaxError(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return Optional.of("a JSON pointer begins with a slash");
        }
        return INVALID_TILDE.matcher(text).find()
                ? Optional.of("in a JSON pointer, write ~ as ~0, and a slash inside a name as ~1")
                : Optional.empty();
    }

    private CandidateValues follow(JsonValue alert, String file) {
        List<CandidateValue> values = new ArrayList<>();
        pointers.forEach((name, pointer) -> {
            Optional<String> text = alert.text(pointer);
            if (text.isPresent()) {
                String label = AlertReader.OPTION + file + " (" + pointer + ")";
                values.add(CandidateValue.of(name, text.get(), new ValueSource(ValueSource.Kind.ALERT, label)));
            } else {
                problems.add(OPTION + name + "=" + pointer + " finds no text in " + file + ": "
                        + alert.explainNoText(pointer));
            }
        });
        return new CandidateValues(values, List.of(), problems);
    }
}
