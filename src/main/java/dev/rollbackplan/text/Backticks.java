package dev.rollbackplan.text;

import java.util.BitSet;

/** Delimiters that a text's own backticks cannot close (CommonMark 0.31.2, sections 4.5 and 6.1). */
public final class Backticks {

    private Backticks() {}

    /** A fence that is longer than any run of backticks in a text, and at least three long. */
    public static String fence(String content) {
        return "`".repeat(Math.max(3, runs(content).length()));
    }

    /**
     * A code span around a text, with delimiters of a length that the text has no run of.
     *
     * @param atLeast the least length of a delimiter, 1 or more
     */
    public static String span(String content, int atLeast) {
        int length = runs(content).nextClearBit(atLeast);
        boolean touches = content.startsWith("`") || content.endsWith("`");
        String padding = touches ? " " : "";
        String delimiter = "`".repeat(length);
        return delimiter + padding + content + padding + delimiter;
    }

    /** The lengths of a text's runs of backticks. */
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
