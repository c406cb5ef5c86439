package dev.rollbackplan.report;

import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;

/**
 * The line of a place, safe to print; of a long line the part around the place.
 *
 * @param line the line's part, with an ellipsis where something is left out
 * @param indent blanks and tabs as wide as what stands before the place
 * @param width how many columns the place takes here, at least 1
 */
record Excerpt(String line, String indent, int width) {

    /** In columns of a terminal. */
    private static final int WIDTH = 100;

    /** In UTF-16 units: a line can hold any number of characters that have no width. */
    private static final int LENGTH = 4 * WIDTH;

    private static final String CUT = "\u2026";

    static Excerpt of(SourceText source, Region span) {
        // The line itself is never copied: it can have 10 MB, and 100,000 findings.
        String text = source.text();
        int start = source.lineStart(span.line());
        int lineEnd = source.lineEnd(span.line());
        int at = Math.min(start + span.column() - 1, lineEnd);
        int end = span.endLine() == span.line() ? Math.min(start + span.endColumn() - 1, lineEnd) : lineEnd;
        int from = start;
        int to = forward(text, start, lineEnd, WIDTH);
        int half = back(text, at, start, WIDTH / 2);
        if (to < lineEnd && half > start) {
            from = half;
            to = forward(text, from, lineEnd, WIDTH);
        }
        String head = from > start ? CUT : "";
        StringBuilder indent = new StringBuilder(" ".repeat(head.length()));
        for (int i = from; i < at; i += Character.charCount(text.codePointAt(i))) {
            indent.append(text.charAt(i) == '\t' ? "\t" : " ".repeat(Printable.width(text.codePointAt(i))));
        }
        int width = 0;
        for (int i = at; i < Math.min(end, to); i += Character.charCount(text.codePointAt(i))) {
            width += Printable.width(text.codePointAt(i));
        }
        return new Excerpt(
                head + Printable.line(text.substring(from, to)) + (to < lineEnd ? CUT : ""),
                indent.toString(),
                Math.max(1, width));
    }

    /** Where the code points from a position on fill a number of columns, at most at the limit. */
    private static int forward(String text, int from, int limit, int columns) {
        int at = from;
        int left = columns;
        while (at < limit && left > 0 && at - from < LENGTH) {
            int c = text.codePointAt(at);
            left -= Printable.width(c);
            at += Character.charCount(c);
        }
        return at;
    }

    /** Where the code points before a position begin to fill a number of columns, at least at the limit. */
    private static int back(String text, int from, int limit, int columns) {
        int at = from;
        int left = columns;
        while (at > limit && left > 0 && from - at < LENGTH / 2) {
            int c = text.codePointBefore(at);
            left -= Printable.width(c);
            at -= Character.charCount(c);
        }
        return at;
    }
}
