package dev.rollbackplan.render;

/**
 * A code span that {@code Backticks.span} wrote.
 *
 * @param contentStart where its content begins, 0-based
 * @param contentEnd the position after its content
 * @param end the position after its closing delimiter
 */
record CodeSpan(int contentStart, int contentEnd, int end) {

    static final CodeSpan NONE = new CodeSpan(0, 0, -1);

    /** Returns the code span at a position of a text; {@link #isPresent} is false if there is none. */
    static CodeSpan at(String text, int start) {
        int length = run(text, start);
        if (length == 0) {
            return NONE;
        }
        int at = start + length;
        while (at < text.length()) {
            int closing = run(text, at);
            if (closing == length) {
                return of(text, start + length, at, at + closing);
            }
            at += Math.max(1, closing);
        }
        return NONE;
    }

    /** Returns the content of a text that is a code span, or the text itself if it is none. */
    static String content(String text) {
        CodeSpan span = at(text, 0);
        return span.isPresent() ? text.substring(span.contentStart, span.contentEnd) : text;
    }

    boolean isPresent() {
        return end >= 0;
    }

    private static CodeSpan of(String text, int start, int end, int after) {
        boolean isPadded = end - start > 2
                && text.charAt(start) == ' '
                && text.charAt(end - 1) == ' '
                && (text.charAt(start + 1) == '`' || text.charAt(end - 2) == '`');
        return isPadded ? new CodeSpan(start + 1, end - 1, after) : new CodeSpan(start, end, after);
    }

    private static int run(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - start;
    }
}
