package dev.rollbackplan.report;

import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;

/**
 * The line of a region, safe to print. A long line is reduced to the part around the region.
 *
 * @param line the line or a part of it, with an ellipsis where text is left out
 * @param indent spaces and tabs as wide as the text before the region
 * @param width the width of the region on this line, in columns, at least 1
 */
record Excerpt(String line, String indent, int width) {

    /** Maximum width of the line, in columns of a terminal. */
    private static final int WIDTH = 100;

    /** Maximum length of the line, in UTF-16 units: any number of its characters can have no width. */
    private static final int LENGTH = 4 * WIDTH;

    private static final String ELLIPSIS = "\u2026";

    /** Returns the excerpt of the region's first line. */
    static Excerpt of(SourceText source, Region region) {
        // The whole line is never copied: it can have 10 MB and 100,000 findings.
        String text = source.text();
        int start = source.lineStart(region.line());
        int lineEnd = source.lineEnd(region.line());
        int at = Math.min(start + region.column() - 1, lineEnd);
        int end = region.endLine() == region.line() ? Math.min(start + region.endColumn() - 1, lineEnd) : lineEnd;
        int from = start;
        int to = forward(text, start, lineEnd, WIDTH);
        int half = back(text, at, start, WIDTH / 2);
        if (to < lineEnd && half > start) {
            from = half;
            to = forward(text, from, lineEnd, WIDTH);
        }
        String head = from > start ? ELLIPSIS : "";
        StringBuilder indent = new StringBuilder(" ".repeat(head.length()));
        for (int i = from; i < at; i += Character.charCount(text.codePointAt(i))) {
            indent.append(text.charAt(i) == '\t' ? "\t" : " ".repeat(Printable.width(text.codePointAt(i))));
        }
        int width = 0;
        for (int i = at; i < Math.min(end, to); i += Character.charCount(text.codePointAt(i))) {
            width += Printable.width(text.codePointAt(i));
        }
        return new Excerpt(
                head + Printable.line(text.substring(from, to)) + (to < lineEnd ? ELLIPSIS : ""),
                indent.toString(),
                Math.max(1, width));
    }

    /** Returns the offset after the code points that fill a number of columns, at most the limit. */
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

    /** Returns the offset of the code points before an offset that fill a number of columns, at least the limit. */
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
