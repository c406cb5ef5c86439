package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.template.Template;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Values after white space at the start of a paragraph's second line. */
class IndentedLineTest {

    @SuppressWarnings("unused")
    private static final List<String> BODIES = List.of(
            "Text:\n $A\n",
            "Text:\n  $A\n",
            "Text:\n   $A\n",
            "Text:\n    $A\n",
            "Text:\n\t$A\n",
            "Text:\r\n  $A\r\n",
            " Text:\n  $A\n  and $A\nend\n",
            "- Text:\n  $A\n- Next\n",
            "- Text:\n    $A\n- Next\n",
            "- Text:\n   $A\n   $A\n",
            "- Text:\n $A\n- Next\n",
            "1. Text:\n     $A\n",
            "> Text:\n>   $A\n",
            "> Text:\n  $A\n",
            "> - Text:\n>     $A\n",
            "Text:\n  $A\n===\n",
            "Text:\n  $A $A\n",
            "Text:\n  $A, end\n",
            "  $A\n",
            "   $A\nend\n");

    @ParameterizedTest
    @FieldSource("BODIES")
    void noValueBeginsABlockOrIsRefused(String body) {
        Template template = template(body);
        List<String> blocks = Structure.of(render(template, "word"));
        for (String value : BlockStarts.VALUES) {
            assertThat(Structure.withoutQuoted(render(template, value), Map.of("A", value)))
                    .as(value)
                    .isEqualTo(blocks);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " + ",
            value = {
                "- pod crashed + \\- pod crashed",
                "# x + \\# x",
                "1. x + 1\\. x",
                "``` + \\```",
                "<!x + \\<!x",
                "pod crashed + pod crashed"
            })
    void escapesTheFewestCharacters(String value, String written) {
        assertThat(render(template("Text:\n  $A\n"), value)).isEqualTo("Text:\n  " + written + "\n");
    }

    @Test
    void keepsAParagraphIfAnEmptyDefaultWouldLeaveABlankLine() {
        Template template = PromptTemplates.of("---\nargument_hint: \"[A=<x>]\"\n---\nText:\n  ${A:-}\nend\n");

        assertThat(PromptTemplates.render(template, Map.of())).isEqualTo("Text:\n  &nbsp;\nend\n");
    }

    private static String render(Template template, String value) {
        return PromptTemplates.render(template, Map.of("A", value));
    }

    private static Template template(String body) {
        return PromptTemplates.of("---\nargument_hint: A=<x>\n---\n" + body);
    }
}
