package dev.rollbackplan.input;

import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import java.util.List;
import java.util.Optional;

/**
 * An argument's value as it will be used.
 *
 * @param argument the argument
 * @param value the value, and what was taken out of it
 * @param source where it was found
 * @param remark what the prompt has to say of it, a sentence
 * @param passedOver the sources that had a value too, and came later in the order of precedence
 */
public record Resolved(
        Argument argument,
        SanitizedText value,
        ValueSource source,
        Optional<String> remark,
        List<ValueSource> passedOver) {

    public Resolved {
        passedOver = List.copyOf(passedOver);
    }
}
