package dev.rollbackplan.text;

/**
 * A stretch of a text.
 *
 * @param start the first position, 0-based, in UTF-16 units
 * @param end the position behind the last, in UTF-16 units; not before {@code start}
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }
}
