package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value keeps the indentation of its first line, unless it is the only one. */
class ValueTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"  a ,a", "¶ ¶  a ,a", "¶ ¶  a¶ b ¶ ¶,  a¶ b", "  a¶b,  a¶b"})
    void losesBlankLinesAtItsEnds(String clean, String text) {
        assertThat(Value.of(clean.replace('¶', '\n')).text()).contains(text.replace('¶', '\n'));
    }
}
