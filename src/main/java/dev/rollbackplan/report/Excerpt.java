package dev.rollbackplan.report;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.Span;

/**
 * The line of a place, safe to print; of a long line the part around the place.
 *
 * @param line the line's part, with an ellipsis where something is left out
 * @param indent blanks and tabs as wide as what stands before the place
 * @param length how many characters the place has here, at least 1
 */
record Excerpt(String line, String indent, int length) {

    private static final int WIDTH = 100;

    private static final String CUT = "\u2026";

    static Excerpt of(SourceText source, Span span) {
        // The line itself is never copied: it can have 10 MB, and 100,000 findings.
        String text = source.text();
        int start = source.lineStart(span.line());
        int lineEnd = source.lineEnd(span.line());
        int at = Math.min(start + span.column() - 1, lineEnd);
        int end = span.endLine() == span.line() ? Math.min(start + span.endColumn() - 1, lineEnd) : lineEnd;
        int from = inside(text, at - start > WIDTH / 2 && lineEnd - start > WIDTH ? at - WIDTH / 2 : start);
        int to = inside(text, Math.min(lineEnd, from + WIDTH));
        String head = from > start ? CUT : "";
        StringBuilder indent = new StringBuilder(" ".repeat(head.length()));
        for (int i = from; i < at; i += Character.charCount(text.codePointAt(i))) {
            indent.append(text.charAt(i) == '\t' ? "\t" : " ".repeat(Printable.width(text.codePointAt(i))));
        }
        return new Excerpt(
                head + Printable.line(text.substring(from, to)) + (to < lineEnd ? CUT : ""),
                indent.toString(),
                Math.max(1, Math.min(end, to) - at));
    }

    /** A position that does not part a surrogate pair. */
    private static int inside(String text, int at) {
        boolean parts = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return parts ? at - 1 : at;
    }
}
