package dev.rollbackplan.text;

/**
 * A part of a text by offset. Offsets are 0-based and count UTF-16 code units, as in {@link String}. The end is
 * exclusive.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character, at least {@code start}
 */
public record TextRange(int start, int end) {

    /**
     * Creates a range, which may be empty.
     *
     * @throws IllegalArgumentException if the start is negative, or if the end is before the start
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("invalid range: " + start + " to " + end);
        }
    }

    /** Returns the length in UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Returns whether the character at an offset is in this range; false for the offset {@link #end}. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Returns whether another range, which may be equal or empty, begins and ends in this range. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }
}
