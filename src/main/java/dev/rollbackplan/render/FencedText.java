package dev.rollbackplan.render;

import dev.rollbackplan.render.RenderedPrompt.Passage;
import dev.rollbackplan.text.TextRange;

/**
 * A code block of the kind that a prompt has around data: backticks, the info string {@code text}, and the same backticks
 * alone on the last line.
 *
 * @param content the lines between the fences
 * @param end the position after the closing fence
 * @param isClosed whether there is such a block
 */
record FencedText(Passage content, int end, boolean isClosed) {

    private static final String INFO = "text\n";

    /** Returns the block at a position, 0-based, of a text with LF as its line ends. */
    static FencedText at(String text, int start) {
        int infoStart = start;
        while (infoStart < text.length() && text.charAt(infoStart) == '`') {
            infoStart++;
        }
        if (infoStart - start < 3 || !text.startsWith(INFO, infoStart)) {
            return missing(start);
        }
        String fence = text.substring(start, infoStart);
        int contentStart = infoStart + INFO.length();
        for (int line = contentStart; line >= 0 && line < text.length(); line = next(text, line)) {
            int end = line + fence.length();
            if (text.startsWith(fence, line) && (end == text.length() || text.charAt(end) == '\n')) {
                int contentEnd = Math.max(contentStart, line - 1);
                String content = text.substring(contentStart, contentEnd);
                return new FencedText(new Passage(content, new TextRange(contentStart, contentEnd)), end, true);
            }
        }
        return missing(start);
    }

    private static FencedText missing(int start) {
        return new FencedText(new Passage("", new TextRange(start, start)), start, false);
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }
}
