package dev.rollbackplan.cli.output;

import java.util.List;

/** A table of text, each column as wide as its widest cell; two blanks part them. */
public final class TextTable {

    private TextTable() {}

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
