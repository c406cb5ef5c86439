package dev.rollbackplan.text;

/**
 * A part of a text by line and column, as people and reports count. Lines and columns are 1-based; columns count UTF-16
 * code units. The end is exclusive, as in SARIF 2.1.0, section 3.30.8.
 *
 * @param line the first line
 * @param column the column of the first character
 * @param endLine the line that contains the end
 * @param endColumn the column after the last character
 */
public record Region(int line, int column, int endLine, int endColumn) {

    /**
     * Creates a region, which may be empty.
     *
     * @throws IllegalArgumentException if a line or a column is below 1, or if the end is before the start
     */
    public Region {
        if (line < 1 || column < 1 || endColumn < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "invalid region: " + line + ":" + column + " to " + endLine + ":" + endColumn);
        }
    }
}
