package dev.rollbackplan.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Properties of every redacted text, tested on random mixtures of the tables' examples and other text that rules match.
 */
class RedactionPropertiesTest {

    private static final int TEXTS = 20_000;

    private static final List<String> CONNECTORS = List.of(
            "",
            " ",
            "\n",
            "\n  ",
            ",",
            "&",
            ";",
            "=",
            ": ",
            "\"",
            "'",
            "\\n",
            "[",
            "]",
            "(",
            ")",
            "/",
            "<",
            ">",
            "@",
            "password=",
            "token: ",
            "Authorization: Bearer ",
            "://a:",
            "[REDACTED:password]",
            "[REDACTED:",
            "REDACTED");

    private final Redactor redactor = Redactor.of(
            Map.of("A_KEY", "REDACTED", "B_KEY", "token: ", "C_SECRET", "hunter2 a", "D_TOKEN", "github-token"));

    @Test
    void redactingTwiceChangesNothing() {
        Random random = new Random(5);
        List<String> parts = new ArrayList<>(TableRow.examples());
        parts.addAll(CONNECTORS);
        for (int i = 0; i < TEXTS; i++) {
            String text = mixture(random, parts);
            Redacted once = redactor.redact(text);
            assertThat(redactor.redact(once.text())).as(text).isEqualTo(new Redacted(once.text(), Map.of()));
        }
    }

    @Test
    void redactsEachOfSeveralSecrets() {
        Random random = new Random(7);
        List<TableRow> rows = TableRow.all();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            List<String> secrets = new ArrayList<>();
            for (int j = random.nextInt(4); j >= 0; j--) {
                TableRow row = rows.get(random.nextInt(rows.size()));
                text.append(row.example()).append(random.nextBoolean() ? "\n" : " | ");
                secrets.add(row.secret());
            }
            assertThat(redactor.redact(text.toString()).text())
                    .as(text.toString())
                    .doesNotContain(secrets);
        }
    }

    private static String mixture(Random random, List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            List<String> from = random.nextBoolean() ? parts : CONNECTORS;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }
}
