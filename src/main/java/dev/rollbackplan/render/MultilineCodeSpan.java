package dev.rollbackplan.render;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/** Writes a code span of several lines on one line if one of these lines would begin a block. */
final class MultilineCodeSpan {

    private MultilineCodeSpan() {}

    /**
     * Returns a code span whose lines begin no block. A line end in a code span counts as a space (CommonMark 0.31.2,
     * section 6.1), so the content stays the same. A backslash would become part of the content.
     *
     * @param code the code span with its values; each line still has the markers of the blocks around it
     * @param source the template
     * @param lines the lines of the code span in the template, without these markers
     * @param alwaysJoin whether the lines are joined even if none of them seems to begin a block
     */
    static String of(String code, SourceText source, List<TextRange> lines, boolean alwaysJoin) {
        StringBuilder joined = new StringBuilder();
        // A fence has no backtick after it on its line, unlike a delimiter on the line of its code span.
        boolean join = alwaysJoin || code.startsWith("```");
        int start = 0;
        for (TextRange line : lines) {
            int end = lineEnd(code, start);
            String content = code.substring(start, end);
            if (start > 0) {
                int markers = line.start() - source.lineStart(source.lineAt(line.start()));
                content = content.substring(markers).strip();
                join |= LineStartEscaper.escapePosition(content) != LineStartEscaper.NONE;
                joined.append(' ');
            }
            joined.append(content);
            start = end + (code.startsWith("\r\n", end) ? 2 : 1);
        }
        return join ? joined.toString() : code;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
