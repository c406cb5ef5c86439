package dev.rollbackplan.render;

import java.util.Optional;

/**
 * The value of an argument, as it is written in place of the argument's placeholders.
 *
 * @param text the sanitized text; empty if the argument was not given
 */
public record Value(Optional<String> text) {

    /** The value of an optional argument that was not given. */
    static final Value MISSING = new Value(Optional.empty());

    /**
     * Returns a value without the blank lines before and after its text. A text of one line also loses the white space
     * around it.
     *
     * @param sanitized a text whose lines end in LF, without control characters
     */
    public static Value of(String sanitized) {
        String text = withoutOuterBlankLines(sanitized);
        return new Value(Optional.of(text.indexOf('\n') < 0 ? text.strip() : text));
    }

    boolean isMultiline() {
        return text.isPresent() && text.get().indexOf('\n') >= 0;
    }

    private static String withoutOuterBlankLines(String text) {
        int start = 0;
        for (int at = 0; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                start = at + 1;
            }
        }
        return text.substring(start).stripTrailing();
    }
}
