package dev.rollbackplan.input;

import java.util.Optional;

/**
 * A value that was found for an argument.
 *
 * @param name the argument's name
 * @param value the value as it was found
 * @param malformed how many byte sequences of it were no UTF-8, each now U+FFFD
 * @param source where it was found
 * @param remark what the prompt has to say of it, a sentence
 */
public record Given(String name, String value, int malformed, Source source, Optional<String> remark) {

    /** A value that needs no remark. */
    public static Given of(String name, String value, Source source) {
        return new Given(name, value, 0, source, Optional.empty());
    }
}
