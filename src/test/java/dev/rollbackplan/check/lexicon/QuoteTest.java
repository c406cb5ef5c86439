package dev.rollbackplan.check.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void quotesAtMost60CodePoints() {
        assertThat(Quote.of("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "\u2026\"");
        assertThat(Quote.of("Steps")).isEqualTo("\"Steps\"");
    }

    @Test
    void replacesQuotationMarks() {
        assertThat(Quote.of("a \"b\"")).isEqualTo("\"a 'b'\"");
    }
}
