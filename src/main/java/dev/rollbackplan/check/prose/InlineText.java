package dev.rollbackplan.check.prose;

import dev.rollbackplan.text.TextRange;

/**
 * The text of a paragraph, a heading or a table cell as a reader sees it, with the place of each character in the source.
 *
 * <p>One of the characters below takes the place of each part that is not prose. Offsets are 0-based, in UTF-16 units.
 */
public final class InlineText {

    /** Takes the place of code, a link, an image or a placeholder. It belongs to the word that it touches. */
    public static final char OPAQUE = 0xFFFC;

    /** Takes the place of a delimiter of emphasis, or of a tag with the same effect. */
    public static final char MARK = 0xFFFA;

    /** Takes the place of a line end after a backslash. */
    static final char CONTINUATION = 0x2028;

    private final String source;
    private final String text;
    private final int[] segmentStarts;
    private final int[] segmentPlaces;
    private final boolean cell;

    /**
     * Creates the text of one block.
     *
     * @param source the whole source
     * @param text the text
     * @param segmentStarts the offsets in the text, ascending from 0, at which the segments begin that are copied
     *     from the source without a change
     * @param segmentPlaces the offsets of those segments in the source
     * @param cell whether the block is a table cell
     */
    InlineText(String source, String text, int[] segmentStarts, int[] segmentPlaces, boolean cell) {
        this.source = source;
        this.text = text;
        this.segmentStarts = segmentStarts.clone();
        this.segmentPlaces = segmentPlaces.clone();
        this.cell = cell;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    boolean isCell() {
        return cell;
    }

    int length() {
        return text.length();
    }

    /** Returns the character at an offset; a line end for an offset outside the text. */
    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    /** Returns the place of a range, which is not empty, in the source. A backslash before its first character is included. */
    public TextRange range(int from, int to) {
        int start = place(from);
        boolean escaped = start > 0
                && source.charAt(start - 1) == '\\'
                && MarkdownEscapes.isPunctuation(source.charAt(start))
                && (from == 0 || place(from - 1) < start - 1);
        return new TextRange(escaped ? start - 1 : start, place(to - 1) + 1);
    }

    private int place(int index) {
        int low = 0;
        int high = segmentStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segmentStarts[middle] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return segmentPlaces[low] + index - segmentStarts[low];
    }
}
