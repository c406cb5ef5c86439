package dev.rollbackplan.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of one of the tables.
 *
 * @param key its columns but for the last two
 * @param example a text with the secret, whose own characters begin behind {@code before} others
 * @param counterExample a text without one
 */
record TableRow(String kind, String key, String example, int before, String counterExample) {

    /** What is written into examples so that no scanner takes them for a leak. */
    private static final String GAP = "\u00a6";

    static List<TableRow> all() {
        return Stream.of(TokenTable.rows(), NameTable.rows())
                .flatMap(String::lines)
                .map(TableRow::of)
                .collect(Collectors.toList());
    }

    /** All examples' secrets in a sentence each, so that rules meet each other. */
    static List<String> examples() {
        List<String> examples = new ArrayList<>();
        for (TableRow row : all()) {
            examples.add(row.example());
            examples.add(row.counterExample());
        }
        return examples;
    }

    /** The first characters that belong to nothing but the secret. */
    String secret() {
        int end = before;
        while (end < example.length()
                && (Character.isLetterOrDigit(example.charAt(end)) || example.charAt(end) == '-')) {
            end++;
        }
        return example.substring(before, Math.max(end, before + 4));
    }

    private static TableRow of(String row) {
        String[] columns = row.split(Pattern.quote(" | "), -1);
        int last = columns.length - 1;
        return new TableRow(
                columns[1].strip(),
                columns[2].strip(),
                columns[last - 1].strip().replace(GAP, ""),
                columns[last - 1].strip().indexOf(GAP),
                columns[last].strip());
    }

    @Override
    public String toString() {
        return kind + " " + key;
    }
}
