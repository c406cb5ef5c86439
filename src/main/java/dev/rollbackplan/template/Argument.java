package dev.rollbackplan.template;

import java.util.List;
import java.util.Locale;

/**
 * An argument of a template.
 *
 * @param name the name in the hint and the body, {@code [A-Z][A-Z0-9_]*}
 * @param required whether rendering without it is refused
 * @param description the hint's description of its value; may be empty
 * @param choices the values that the hint lists; may be empty
 * @param closed whether a value that is not a choice is an error; otherwise it is a warning
 */
public record Argument(String name, boolean required, String description, List<String> choices, boolean closed) {

    public Argument {
        choices = List.copyOf(choices);
    }

    /** Returns a required argument without a description. */
    static Argument undescribed(String name) {
        return new Argument(name, true, "", List.of(), false);
    }

    /** Returns the argument's long option, such as {@code --db-impact}. */
    public String option() {
        return "--" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether a value is one of the choices, or the choices are not closed. */
    public boolean allows(String value) {
        return !closed || choices.isEmpty() || choices.contains(value);
    }

    Argument asOptional() {
        return new Argument(name, false, description, choices, closed);
    }
}
