package dev.rollbackplan.text;

import java.util.Arrays;

/** A named text whose positions can be told as lines and columns. Lines end at LF, CRLF or CR, as in CommonMark. */
public final class SourceText {

    private final String name;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param name how messages call it: a path, or a template's name
     * @param text the whole text, as it was read
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The number of lines, at least 1; a line end at the end of the text begins no further line. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The number, 1-based, of the line that holds a position (0-based, up to and including the text's length). */
    public int lineAt(int position) {
        int index = Arrays.binarySearch(lineStarts, position);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** Where a line (1-based) begins, 0-based. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** A line (1-based) without its line end. */
    public String line(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    /** The position, 0-based, behind a line's (1-based) last character, before its line end. */
    public int lineEnd(int line) {
        int start = lineStart(line);
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * A position, 0-based, told by a line (1-based) and the code points before it in that line; what lies behind the text
     * or the line's end is taken for that end.
     */
    public int position(int line, int codePoints) {
        int within = Math.min(line, lineCount());
        String text = line(within);
        return lineStart(within)
                + text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    /** Returns the part of a range that is on its first line, without the line end. */
    public TextRange firstLine(TextRange range) {
        int lineEnd = lineEnd(lineAt(range.start()));
        return new TextRange(range.start(), Math.max(range.start(), Math.min(range.end(), lineEnd)));
    }

    /** Returns the part of a range that is on its last line, without leading white space. */
    public TextRange lastLine(TextRange range) {
        int end = range.end();
        int start = Math.max(range.start(), lineStart(lineAt(Math.max(range.start(), end - 1))));
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextRange(start, end);
    }

    public Region region(TextRange range) {
        int line = lineAt(range.start());
        int endLine = lineAt(range.end());
        return new Region(line, range.start() - lineStart(line) + 1, endLine, range.end() - lineStart(endLine) + 1);
    }

    public String slice(TextRange range) {
        return text.substring(range.start(), range.end());
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Over an array: a text's {@code charAt} is some calls each, and this loop meets a large plan uncompiled. */
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
