package dev.rollbackplan.render;

import java.util.Optional;

/**
 * What stands for a placeholder.
 *
 * @param text the clean text, where one was given
 */
public record Value(Optional<String> text) {

    /** An optional argument that was left out. */
    public static final Value MISSING = new Value(Optional.empty());

    /** A text without blank lines at its ends; one of a single line loses its outer blanks too. */
    public static Value of(String clean) {
        String text = withoutOuterBlankLines(clean);
        return new Value(Optional.of(text.indexOf('\n') < 0 ? text.strip() : text));
    }

    boolean hasLines() {
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
