package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.NameTable;
import dev.rollbackplan.redact.table.ServiceTokenTable;
import dev.rollbackplan.redact.table.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of one of the tables.
 *
 * @param kind the kind of secret
 * @param key the shape of the token, or the word in which the name ends
 * @param example a text with a secret
 * @param before the number of the example's characters before those that only the secret has
 * @param counterExample a text without a secret
 */
record TableRow(String kind, String key, String example, int before, String counterExample) {

    /** Character in the tables' examples that keeps secret scanners from reporting them as leaks. */
    private static final String GAP = "\u00a6";

    /** Returns the rows of the tables of tokens and names. */
    static List<TableRow> all() {
        return Stream.of(TokenTable.rows(), ServiceTokenTable.rows(), NameTable.rows())
                .flatMap(String::lines)
                .map(TableRow::of)
                .collect(Collectors.toList());
    }

    /** Returns the examples and counter-examples of all rows. */
    static List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (TableRow row : all()) {
            examples.add(row.example());
            examples.add(row.counterExample());
        }
        return examples;
    }

    /** Returns the first characters that only the secret has, at least four. */
    String secret() {
        int end = before;
        while (end < example.length()
                && (Character.isLetterOrDigit(example.charAt(end)) || example.charAt(end) == '-')) {
            end++;
        }
        return example.substring(before, Math.max(end, before + 4));
    }

    /** Returns the row of a line of a table. In forms and patterns, the character \u00b6 is a line break. */
    static TableRow of(String row) {
        String[] columns = row.split(Pattern.quote(" | "), -1);
        int last = columns.length - 1;
        return new TableRow(
                columns[1].strip(),
                columns[2].strip(),
                columns[last - 1].strip().replace(GAP, "").replace('\u00b6', '\n'),
                columns[last - 1].strip().indexOf(GAP),
                columns[last].strip().replace('\u00b6', '\n'));
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
