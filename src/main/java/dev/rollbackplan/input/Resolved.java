package dev.rollbackplan.input;

import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import java.util.List;
import java.util.Optional;

/**
 * The value chosen for an argument.
 *
 * @param argument the argument
 * @param value the sanitized value
 * @param source the source of the value
 * @param remark a sentence about the value for the prompt
 * @param passedOver other sources that had a value, with lower precedence
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
