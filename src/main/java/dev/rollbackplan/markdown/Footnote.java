package dev.rollbackplan.markdown;

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
}
