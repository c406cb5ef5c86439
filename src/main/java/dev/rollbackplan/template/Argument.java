package dev.rollbackplan.template;

import java.util.List;
import java.util.Locale;

/**
 * An argument that a template declares.
 *
 * @param name as the hint and the body write it, {@code [A-Z][A-Z0-9_]*}
 * @param required whether a run without it is refused
 * @param description what the hint says of its value, maybe empty
 * @param choices the values that the hint lists, maybe none
 * @param closed whether any other value than a choice is an error; otherwise it is worth a warning
 */
public record Argument(String name, boolean required, String description, List<String> choices, boolean closed) {

    public Argument {
        choices = List.copyOf(choices);
    }

    /** An argument of which nothing but the name is known. */
    public static Argument undescribed(String name) {
        return new Argument(name, true, "", List.of(), false);
    }

    /** The name of its long option, such as {@code --db-impact}. */
    public String option() {
        return "--" + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a value is one of the choices, or none are binding. */
    public boolean allows(String value) {
        return !closed || choices.isEmpty() || choices.contains(value);
    }

    Argument asOptional() {
        return new Argument(name, false, description, choices, closed);
    }
}
