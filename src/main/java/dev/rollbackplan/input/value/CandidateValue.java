package dev.rollbackplan.input.value;

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
public record CandidateValue(String name, String value, int malformed, ValueSource source, Optional<String> remark) {

    /** A value that needs no remark. */
    public static CandidateValue of(String name, String value, ValueSource source) {
        return new CandidateValue(name, value, 0, source, Optional.empty());
    }
}
