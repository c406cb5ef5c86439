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
        String line = source.line(span.line());
        int column = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
        int from = inside(line, column > WIDTH / 2 && line.length() > WIDTH ? column - WIDTH / 2 : 0);
        int to = inside(line, Math.min(line.length(), from + WIDTH));
        String head = from > 0 ? CUT : "";
        StringBuilder indent = new StringBuilder(" ".repeat(head.length()));
        for (int i = from; i < column; i += Character.charCount(line.codePointAt(i))) {
            indent.append(line.charAt(i) == '\t' ? "\t" : " ".repeat(Printable.width(line.codePointAt(i))));
        }
        return new Excerpt(
                head + Printable.line(line.substring(from, to)) + (to < line.length() ? CUT : ""),
                indent.toString(),
                Math.max(1, Math.min(end, to) - column));
    }

    /** A position that does not part a surrogate pair. */
    private static int inside(String line, int at) {
        boolean parts = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
        return parts ? at - 1 : at;
    }
}
