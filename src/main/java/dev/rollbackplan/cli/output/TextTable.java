package dev.rollbackplan.cli.output;

import java.util.List;

/** Writes tables of text. A column is as wide as its widest cell, in code points, and two spaces separate columns. */
public final class TextTable {

    private TextTable() {}

    /**
     * Appends a table, one line for each row.
     *
     * @param rows at least one, all of the same length
     */
    public static void append(List<String[]> rows, StringBuilder out) {
        int columns = rows.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].codePointCount(0, row[i].length()));
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                int padding = widths[i] - row[i].codePointCount(0, row[i].length());
                line.append(row[i]).append(" ".repeat(padding + 2));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }
}
