package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that opens or closes a code block, whatever it stands in (CommonMark 0.31.2, section 4.5).
 *
 * @param mark {@code `} or {@code ~}
 * @param length how many of them
 * @param info the first word behind them, in lower case, maybe empty; an opening fence if not
 * @param indented whether it stands too deep to be at the top level
 * @param range the line, without its end
 */
record FenceLine(char mark, int length, String info, boolean indented, TextRange range) {

    private static final int LEAST = 3;
    private static final int DEEPEST = 3;
    private static final int LONGEST_INFO = 40;

    /** All in a part of a text that begins with a line. */
    static List<FenceLine> in(SourceText source, TextRange part) {
        List<FenceLine> fences = new ArrayList<>();
        if (part.length() > 0) {
            int last = source.lineAt(part.end() - 1);
            for (int line = source.lineAt(part.start()); line <= last; line++) {
                Optional<FenceLine> fence = at(source, line);
                if (fence.isPresent()) {
                    fences.add(fence.get());
                }
            }
        }
        return fences;
    }

    /** Whether it can close what another one opened. */
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
        if (end - start < LEAST) {
            return Optional.empty();
        }
        String behind = text.substring(end, source.lineEnd(line)).strip();
        if (mark == '`' && behind.indexOf('`') >= 0) {
            return Optional.empty();
        }
        String info = firstWord(behind).toLowerCase(Locale.ROOT);
        TextRange range = new TextRange(lineStart, source.lineEnd(line));
        return Optional.of(new FenceLine(mark, end - start, info, start - lineStart > DEEPEST, range));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && end < LONGEST_INFO && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
