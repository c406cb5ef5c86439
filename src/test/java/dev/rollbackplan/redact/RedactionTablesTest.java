package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.redact.table.CommandTable;
import dev.rollbackplan.redact.table.FormTable;
import dev.rollbackplan.redact.table.NameTable;
import dev.rollbackplan.redact.table.PatternTable;
import dev.rollbackplan.redact.table.ServiceTokenTable;
import dev.rollbackplan.redact.table.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the example and the counter-example of every row of the tables, in various surroundings. */
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

    private static final List<String> TABLES = List.of(
            TokenTable.rows(), ServiceTokenTable.rows(), NameTable.rows(), CommandTable.rows(), PatternTable.rows());

    private final Redactor redactor = Redactor.of(Map.of());

    static List<TableRow> rows() {
        return TableRow.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void replacesTheExample(TableRow row) {
        for (String surrounding : SURROUNDINGS) {
            if (fits(surrounding, row.example())) {
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
    void doesNotChangeTheCounterExample(TableRow row) {
        for (String surrounding : SURROUNDINGS) {
            String text = surrounding.replace("%s", row.counterExample());
            assertThat(redactor.redact(text)).isEqualTo(new Redacted(text, Map.of()));
        }
    }

    /** A rule is never tried if its trigram is not part of its keyword. */
    @Test
    void everyTrigramIsPartOfItsKeyword() {
        for (String rows : TABLES) {
            for (int row = 0; row < rows.length(); row = rows.indexOf('\n', row) + 1) {
                RedactionRule rule = rule(rows, row);
                assertThat(rule.keyword() + "#" + " ")
                        .as(rule.keyword())
                        .contains(rows.substring(row, row + 3).strip());
            }
        }
    }

    private static RedactionRule rule(String rows, int row) {
        if (rows.equals(NameTable.rows())) {
            return NameRule.of(row);
        }
        if (rows.equals(CommandTable.rows())) {
            return CommandRule.of(row);
        }
        return rows.equals(PatternTable.rows()) ? PatternRule.of(row) : TokenRule.of(rows, row);
    }

    static List<TableRow> formsAndCommands() {
        List<TableRow> rows = new ArrayList<>();
        for (String table : List.of(FormTable.rows(), CommandTable.rows(), PatternTable.rows())) {
            table.lines().map(TableRow::of).forEach(rows::add);
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("formsAndCommands")
    void replacesTheExampleOfAFormOrCommand(TableRow row) {
        for (String before : List.of("", "first line\n", "first line\n\n")) {
            String text = before + row.example();
            Redacted redacted = redactor.redact(text);
            assertThat(redacted.text())
                    .as(text)
                    .startsWith(before + row.example().substring(0, row.before()) + "[REDACTED:");
            assertThat(redacted.text()).as(text).doesNotContain(row.secret());
            assertThat(redactor.redact(redacted.text())).isEqualTo(new Redacted(redacted.text(), Map.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("formsAndCommands")
    void doesNotChangeTheCounterExampleOfAFormOrCommand(TableRow row) {
        for (String before : List.of("", "first line\n", "first line\n\n")) {
            String text = before + row.counterExample();
            assertThat(redactor.redact(text)).isEqualTo(new Redacted(text, Map.of()));
        }
    }

    /** Returns whether an example may be put into surroundings: its quotation marks must not close theirs. */
    private static boolean fits(String surrounding, String example) {
        return surrounding.equals("%s")
                || example.indexOf('"') < 0 && example.indexOf('\'') < 0 && !example.startsWith("--");
    }

    static List<TableRow> tokens() {
        List<TableRow> tokens = new ArrayList<>();
        for (TableRow row : TableRow.all()) {
            if ((TokenTable.rows() + ServiceTokenTable.rows()).contains(" " + row.key() + " ")) {
                tokens.add(row);
            }
        }
        return tokens;
    }

    /**
     * Terminals and logs wrap long lines at any character. The last two characters are left out: they could be a word.
     */
    @ParameterizedTest
    @MethodSource("tokens")
    void replacesATokenThatIsWrapped(TableRow row) {
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
