package dev.rollbackplan.text;

import java.util.BitSet;

/**
 * Writes code fences and code spans that the backticks of their content cannot close (CommonMark 0.31.2, 4.5 and 6.1).
 */
public final class Backticks {

    private Backticks() {}

    /**
     * Returns a fence for a code block: at least three backticks, and more than any run of backticks in the content.
     */
    public static String fence(String content) {
        return "`".repeat(Math.max(3, runs(content).length()));
    }

    /**
     * Returns a code span with a content. Its delimiters have a length that no run of backticks in the content has.
     *
     * @param atLeast the minimum length of a delimiter, 1 or more
     */
    public static String span(String content, int atLeast) {
        int length = runs(content).nextClearBit(atLeast);
        boolean touches = content.startsWith("`") || content.endsWith("`");
        String padding = touches ? " " : "";
        String delimiter = "`".repeat(length);
        return delimiter + padding + content + padding + delimiter;
    }

    /** Returns the lengths of a text's runs of backticks. */
    private static BitSet runs(String text) {
        BitSet lengths = new BitSet();
        int at = text.indexOf('`');
        while (at >= 0) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '`') {
                end++;
            }
            lengths.set(end - at);
            at = text.indexOf('`', end);
        }
        return lengths;
    }
}
