package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values after the start of a tag, a link label or a link definition in the template. */
class ValueEscaperTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " + ",
            value = {
                "<a href=$A> + x>y + <a href=x&gt;y>",
                "[$A] z + a]: b + [\\a\\]: b] z",
                "[foo $A + a] <b>[c + [foo a\\] \\<b\\>\\[c",
                "[x]$A + :y + [x]\\:y",
                "[x]$A + a:y + [x]a:y",
                "[x] $A + :y + [x] :y",
                "[x] $A + &#10;a + [x] \\&#10;a",
                "[x] $A + a&NewLine; + [x] a\\&NewLine;",
                "x $A + &#10;a + x &#10;a"
            })
    void escapesWhatWouldCompleteAConstructOfTheTemplate(String body, String value, String line) {
        assertThat(PromptTemplates.render(
                        PromptTemplates.of("---\nargument_hint: A=<x>\n---\n" + body + "\n"), Map.of("A", value)))
                .isEqualTo(line + "\n");
    }
}
