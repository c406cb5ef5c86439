package dev.rollbackplan.text;

import java.util.Arrays;

/**
 * A named text that translates offsets into lines and columns.
 *
 * <p>Offsets are 0-based and count UTF-16 code units; a range's end is exclusive. Lines and columns are 1-based;
 * columns count UTF-16 code units too. A line ends with LF, CRLF or CR (CommonMark 0.31.2, section 2.1); these
 * characters belong to the line that they end. A line end at the end of the text begins no further line, so the offset
 * after it is on the last line.
 */
public final class SourceText {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * Creates a text.
     *
     * @param name the name that messages show: a path or a template's name
     * @param text the whole text, unchanged
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Returns the name that messages show. */
    public String name() {
        return name;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    /** Returns the number of lines, at least 1: an empty text has one line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /**
     * Returns the number of the line that contains an offset, 1-based.
     *
     * @param offset from 0 to the text's length, inclusive; not checked: a greater one is on the last line
     */
    public int lineAt(int offset) {
        int index = Arrays.binarySearch(lineStarts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /**
     * Returns the offset at which a line begins.
     *
     * @param line from 1 to {@link #lineCount}
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /**
     * Returns a line without its line end.
     *
     * @param line from 1 to {@link #lineCount}
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /**
     * Returns the offset after a line's last character, before its line end.
     *
     * @param line from 1 to {@link #lineCount}
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public int lineEnd(int line) {
        int start = lineStart(line);
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Returns the offset of a position that a parser states as a line and a number of code points.
     *
     * @param line the line, 1-based; a line after the last one is taken for the last one
     * @param codePoints the number of code points before the position in its line; a position after the line's last
     *     character is taken for the offset after this character
     * @throws IndexOutOfBoundsException if the line is below 1 or the number is negative
     */
    public int position(int line, int codePoints) {
        int within = Math.min(line, lineCount());
        String text = line(within);
        return lineStart(within)
                + text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    /**
     * Returns the part of a range that is on its first line, without the line end.
     *
     * @param range a range of this text
     */
    public TextRange firstLine(TextRange range) {
        int lineEnd = lineEnd(lineAt(range.start()));
        return new TextRange(range.start(), Math.max(range.start(), Math.min(range.end(), lineEnd)));
    }

    /**
     * Returns the part of a range that is on the line of its last character, without leading white space.
     *
     * @param range a range of this text
     */
    public TextRange lastLine(TextRange range) {
        int end = range.end();
        int start = Math.max(range.start(), lineStart(lineAt(Math.max(range.start(), end - 1))));
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextRange(start, end);
    }

    /**
     * Returns a range as lines and columns.
     *
     * @param range a range of this text; not checked: an offset after the text is taken for a column of the last line
     */
    public Region region(TextRange range) {
        int line = lineAt(range.start());
        int endLine = lineAt(range.end());
        return new Region(line, range.start() - lineStart(line) + 1, endLine, range.end() - lineStart(endLine) + 1);
    }

    /**
     * Returns the text in a range.
     *
     * @throws IndexOutOfBoundsException if the range ends after the text
     */
    public String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /**
     * Returns the offset of each line. Copies the text into an array: a loop over {@code charAt} is slow until it is
     * compiled, and this one runs over the whole text before that.
     */
    private static int[] lineStarts(String text) {
        char[] chars = text.toCharArray();
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'));
            if (ends && i + 1 < chars.length) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
