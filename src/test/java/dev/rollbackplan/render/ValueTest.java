package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of several lines keeps the indentation of its first line. */
class ValueTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"  a ,a", "¶ ¶  a ,a", "¶ ¶  a¶ b ¶ ¶,  a¶ b", "  a¶b,  a¶b"})
    void removesBlankLinesAroundTheText(String sanitized, String text) {
        assertThat(Value.of(sanitized.replace('¶', '\n')).text()).contains(text.replace('¶', '\n'));
    }
}
