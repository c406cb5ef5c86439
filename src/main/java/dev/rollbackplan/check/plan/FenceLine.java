package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that has the form of a code fence (CommonMark 0.31.2, section 4.5), in whatever block it is.
 *
 * @param mark {@code `} or {@code ~}
 * @param length the number of marks, at least 3
 * @param info the first word of the info string, in lower case; if it is not empty, the fence can only open a block
 * @param indented whether it is indented too deep for a fence at the top level
 * @param range the line, without its line end
 */
record FenceLine(char mark, int length, String info, boolean indented, TextRange range) {

    private static final int MIN_LENGTH = 3;

    /** Maximum indentation of a fence, in characters. */
    private static final int MAX_INDENT = 3;

    /** Number of characters of an info string that are read. */
    private static final int INFO_LIMIT = 40;

    /** Returns the fences in a part of a text, in order. The part must begin at the start of a line. */
    static List<FenceLine> in(SourceText source, TextRange part) {
        List<FenceLine> fences = new ArrayList<>();
        if (part.length() > 0) {
            int last = source.lineAt(part.end() - 1);
            for (int line = source.lineAt(part.start()); line <= last; line++) {
                at(source, line).ifPresent(fences::add);
            }
        }
        return fences;
    }

    /** Returns whether this fence can close a block that another fence opened. */
    boolean closes(FenceLine opening) {
        return info.isEmpty() && mark == opening.mark && length >= opening.length;
    }

    private static Optional<FenceLine> at(SourceText source, int line) {
        String text = source.text();
        int lineStart = source.lineStart(line);
        int start = lineStart;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        char mark = start < text.length() ? text.charAt(start) : ' ';
        if (mark != '`' && mark != '~') {
            return Optional.empty();
        }
        int end = start;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        if (end - start < MIN_LENGTH) {
            return Optional.empty();
        }
        String info = text.substring(end, source.lineEnd(line)).strip();
        if (mark == '`' && info.indexOf('`') >= 0) {
            return Optional.empty();
        }
        TextRange range = new TextRange(lineStart, source.lineEnd(line));
        return Optional.of(new FenceLine(mark, end - start, language(info), start - lineStart > MAX_INDENT, range));
    }

    private static String language(String info) {
        int end = 0;
        while (end < info.length() && end < INFO_LIMIT && !Character.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
