package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;

/** Makes fixes that remove a block with its whole lines, and the blank lines next to it. */
final class RemovedLines {

    private RemovedLines() {}

    /**
     * Returns a fix that removes a block. If the rest of the text begins with three hyphens, a blank line stays before
     * them: at the start of a file they would begin front matter.
     */
    static Fix fix(TextRange block, SourceText source) {
        TextRange range = of(block, source);
        boolean isBeforeHyphens = range.start() == 0 && source.text().startsWith("---", range.end());
        return new Fix(range, isBeforeHyphens ? "\n" : "");
    }

    /**
     * Returns the block's range, if other text is on its lines. Otherwise returns its lines with the blank lines after
     * it; at the end of the text, with those before it.
     */
    private static TextRange of(TextRange block, SourceText source) {
        String text = source.text();
        int start = block.start();
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = block.end();
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        boolean beginsLine = start == 0 || isLineEnd(text.charAt(start - 1));
        boolean endsLine = end == text.length() || isLineEnd(text.charAt(end));
        if (!beginsLine || !endsLine) {
            return block;
        }
        end = afterBlankLines(end, source);
        if (end == text.length()) {
            int line = source.lineAt(start);
            while (line > 1 && source.line(line - 1).isBlank()) {
                line--;
            }
            start = source.lineStart(line);
        }
        return new TextRange(start, end);
    }

    private static int afterBlankLines(int lineEnd, SourceText source) {
        int line = source.lineAt(Math.max(0, lineEnd - 1)) + 1;
        while (line <= source.lineCount() && source.line(line).isBlank()) {
            line++;
        }
        return line <= source.lineCount()
                ? source.lineStart(line)
                : source.text().length();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
