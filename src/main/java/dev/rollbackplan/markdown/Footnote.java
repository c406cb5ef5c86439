package dev.rollbackplan.markdown;

import java.util.List;

/**
 * Recognizes footnotes, which GitHub and many readers of GFM know. CommonMark reads a footnote as a paragraph, or as a link
 * definition if it has only one word.
 */
public final class Footnote {

    private Footnote() {}

    /**
     * Returns the position, 0-based, after the label and the colon that begin a footnote, such as <code>[^1]:</code>.
     *
     * @return -1 if no footnote begins at the given position
     */
    public static int contentStart(String line, int at) {
        if (!line.startsWith("[^", at)) {
            return -1;
        }
        int end = at + 2;
        while (end < line.length() && "] \t".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end > at + 2 && line.startsWith("]:", end) ? end + 2 : -1;
    }

    /**
     * Returns whether an indented code block continues a footnote before it. For readers of GFM, it is a paragraph or another
     * block in the footnote.
     *
     * @param path the blocks around a position, from the outermost one to the code block
     */
    public static boolean continuesIn(List<Block> path, MarkdownDocument document) {
        Block code = path.get(path.size() - 1);
        List<Block> siblings =
                path.size() == 1 ? document.blocks() : path.get(path.size() - 2).children();
        for (int i = siblings.indexOf(code) - 1; i >= 0; i--) {
            Block before = siblings.get(i);
            if (!(before instanceof Block.CodeBlock indented) || indented.fenced()) {
                String text = document.source().slice(before.range());
                return text.lines().anyMatch(line -> contentStart(line.stripLeading(), 0) > 0);
            }
        }
        return false;
    }
}
