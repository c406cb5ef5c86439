package dev.rollbackplan.check.prose;

import dev.rollbackplan.text.TextRange;

/**
 * What a reader sees of a paragraph or a table's cell, with each character's place in the source.
 *
 * <p>What is no prose is one of the characters that are named here.
 */
final class InlineText {

    /** Code, a link, a picture, a placeholder: it belongs to the word that it touches. */
    static final char OPAQUE = 0xFFFC;

    /** The delimiter of emphasis, or a tag that does the same. */
    static final char MARK = 0xFFFA;

    /** A line's end behind a backslash. */
    static final char CONTINUATION = 0x2028;

    private final String source;
    private final String text;
    private final char[] chars;
    private final int[] segmentStarts;
    private final int[] segmentPlaces;
    private final boolean cell;

    /**
     * One leaf's prose.
     *
     * @param source the whole source
     * @param chars the prose
     * @param segmentStarts where the stretches of the text that stand in the source as they are begin, ascending from 0
     * @param segmentPlaces where those stretches begin in the source
     * @param cell whether it is a table's cell
     */
    InlineText(String source, char[] chars, int[] segmentStarts, int[] segmentPlaces, boolean cell) {
        this.source = source;
        this.text = new String(chars);
        this.chars = chars.clone();
        this.segmentStarts = segmentStarts.clone();
        this.segmentPlaces = segmentPlaces.clone();
        this.cell = cell;
    }

    String text() {
        return text;
    }

    boolean isCell() {
        return cell;
    }

    int length() {
        return chars.length;
    }

    /** The character there; a line's end before and behind the text. */
    char at(int index) {
        return index >= 0 && index < chars.length ? chars[index] : '\n';
    }

    /** The first position at or behind one that holds no printable character of ASCII. */
    int asciiEnd(int position) {
        int at = position;
        while (at < chars.length && chars[at] > ' ' && chars[at] < 127) {
            at++;
        }
        return at;
    }

    /** Where a stretch, not empty, stands in the source, the backslash before its first character included. */
    TextRange range(int from, int to) {
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
