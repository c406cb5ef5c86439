package dev.rollbackplan.text;

/**
 * A stretch of a text as a person counts it.
 *
 * @param line the first line, 1-based
 * @param column the first column, 1-based, in UTF-16 units
 * @param endLine the last line, 1-based
 * @param endColumn the column behind the last, 1-based, in UTF-16 units (SARIF 2.1.0, section 3.30.8)
 */
public record Region(int line, int column, int endLine, int endColumn) {

    public Region {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException("no span: " + line + ":" + column + " to " + endLine + ":" + endColumn);
        }
    }
}
