package dev.rollbackplan.input.value;

import java.util.Optional;

/**
 * A value found for an argument.
 *
 * @param name the argument's name
 * @param value the value as it was found, not sanitized
 * @param malformed the number of its byte sequences that were not UTF-8, each replaced by U+FFFD
 * @param source the place where it was found
 * @param remark a sentence about the value for the prompt
 */
public record CandidateValue(String name, String value, int malformed, ValueSource source, Optional<String> remark) {

    /** Returns a value without a remark and without malformed bytes. */
    public static CandidateValue of(String name, String value, ValueSource source) {
        return new CandidateValue(name, value, 0, source, Optional.empty());
    }
}
