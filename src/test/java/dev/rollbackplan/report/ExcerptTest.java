package dev.rollbackplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksTheColumnsOfWideAndCombiningCharacters() {
        assertThat(excerpt("\u2705 \u6f22 `\u6f22\u5b57`", "\u6f22\u5b57"))
                .isEqualTo(new Excerpt("\u2705 \u6f22 `\u6f22\u5b57`", " ".repeat(7), 4));
        assertThat(excerpt("e\u0301 e\u0301e\u0301!", "e\u0301e\u0301"))
                .isEqualTo(new Excerpt("e\u0301 e\u0301e\u0301!", "  ", 2));
        assertThat(excerpt("-\ta\tb", "b")).isEqualTo(new Excerpt("-\ta\tb", " \t \t", 1));
    }

    @Test
    void shortensALongLineByItsColumns() {
        assertThat(excerpt("\u6f22".repeat(80) + "x" + "\u5b57".repeat(80), "x"))
                .isEqualTo(new Excerpt(
                        "\u2026" + "\u6f22".repeat(25) + "x" + "\u5b57".repeat(25) + "\u2026", " ".repeat(51), 1));
        assertThat(excerpt("\u6f22".repeat(40) + "x", "x"))
                .isEqualTo(new Excerpt("\u6f22".repeat(40) + "x", " ".repeat(80), 1));
        assertThat(excerpt("a" + "\u0301".repeat(1000) + "x", "x"))
                .isEqualTo(new Excerpt("\u2026" + "\u0301".repeat(200) + "x", " ", 1));
    }

    private static Excerpt excerpt(String line, String words) {
        SourceText source = new SourceText("a.md", "\n" + line + "\n");
        int start = source.text().indexOf(words);
        return Excerpt.of(source, source.region(new TextRange(start, start + words.length())));
    }
}
