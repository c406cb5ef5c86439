package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables does what its example and its counter-example say, wherever they stand. */
class RedactionTablesTest {

    private static final List<String> SURROUNDINGS = List.of(
            "%s",
            "The deploy printed %s and went on.",
            "at a line's end: %s\nnext line",
            "first line\n%s at a line's start",
            "    %s",
            "2026-11-24T02:03:04Z ERROR [main] %s",
            "\"%s\"",
            "{\"message\":\"%s\",\"level\":\"error\"}",
            "$ run --verbose '%s' && echo done",
            "`%s`",
            "(%s)",
            "first\\n%s\\nlast");

    private final Redactor redactor = Redactor.of(Map.of());

    static List<TableRow> rows() {
        return TableRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void replacesTheExample(TableRow row) {
        for (String surrounding : SURROUNDINGS) {
            if (nests(surrounding, row.example())) {
                String text = surrounding.replace("%s", row.example());
                Redacted redacted = redactor.redact(text);
                assertThat(redacted.counts()).as(text).isEqualTo(Map.of(row.kind(), 1));
                assertThat(redacted.text()).doesNotContain(row.secret());
                assertThat(redacted.text()).startsWith(surrounding.substring(0, surrounding.indexOf("%s")));
                assertThat(redacted.text()).endsWith(surrounding.substring(surrounding.indexOf("%s") + 2));
                assertThat(redactor.redact(redacted.text())).isEqualTo(new Redacted(redacted.text(), Map.of()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesTheCounterExample(TableRow row) {
        for (String surrounding : SURROUNDINGS) {
            String text = surrounding.replace("%s", row.counterExample());
            assertThat(redactor.redact(text)).isEqualTo(new Redacted(text, Map.of()));
        }
    }

    /** A row whose characters are no part of its keyword would never be met. */
    @Test
    void stopsWhereTheKeywordIs() {
        for (String row : TokenTable.rows().lines().collect(Collectors.toList())) {
            RedactionRule rule = TokenTable.rule(TokenTable.rows().indexOf(row));
            assertThat(rule.keyword() + "#").as(row).contains(row.substring(0, 3));
        }
        for (String row : NameTable.rows().lines().collect(Collectors.toList())) {
            RedactionRule rule = NameTable.rule(NameTable.rows().indexOf(row));
            assertThat(rule.keyword()).as(row).contains(row.substring(0, 3));
        }
    }

    /** Within quotation marks, those of an example would end them; JSON has escapes for its own. */
    private static boolean nests(String surrounding, String example) {
        return surrounding.equals("%s")
                || example.indexOf('"') < 0 && example.indexOf('\'') < 0 && !example.startsWith("--");
    }

    static List<TableRow> tokens() {
        List<TableRow> tokens = new ArrayList<>();
        for (TableRow row : TableRow.all()) {
            if (TokenTable.rows().contains(" " + row.key() + " ")) {
                tokens.add(row);
            }
        }
        return tokens;
    }

    /** A terminal or a log breaks long lines anywhere; the last letter or two could be a word. */
    @ParameterizedTest
    @MethodSource("tokens")
    void replacesATokenOnTwoLines(TableRow row) {
        String example = row.example();
        String expected = redactor.redact(example).text();
        int from = expected.indexOf("[REDACTED:");
        int to = example.length() - (expected.length() - expected.indexOf(']', from) - 1);
        int first = row.key().startsWith("^<") ? row.before() : from;
        for (int i = first + 1; i < to - 2; i++) {
            String text = "Seen: " + example.substring(0, i) + "\n    " + example.substring(i) + "\nThe end.";
            assertThat(redactor.redact(text).text()).isEqualTo("Seen: " + expected + "\nThe end.");
        }
    }
}
