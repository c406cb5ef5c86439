package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.template.Template;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Values in code spans of several lines. */
class MultilineCodeSpanTest {

    /** The blocks around a code span of several lines, each with a block after it that a value must not take in. */
    @SuppressWarnings("unused")
    private static final List<String> BODIES = List.of(
            "Run `kubectl -n\n$A get pods` now.\n\n## Steps\n",
            "Run `kubectl -n\r\n$A get pods` now.\r\n\r\n## Steps\r\n",
            "Run `kubectl -n\r$A get pods` now.\r\r## Steps\r",
            "`kubectl -n\n$A`\n\n## Steps\n",
            "Run ``kubectl\n  -n $A\n$A\n`` now, $A.\n## Steps\n",
            "- Run `kubectl -n\n  $A get pods` now.\n- Next\n",
            "- Run `kubectl -n\n$A get pods` now.\n- Next\n",
            "1. One\n   - Run `kubectl -n\n     $A get pods`.\n2. Two\n",
            "- [ ] Run `kubectl -n\n  $A get pods` now.\n- [x] Next\n",
            "> Run `kubectl -n\n> $A get pods` now.\n\n## Steps\n",
            "> Run `kubectl -n\n$A get pods` now.\n\n## Steps\n",
            "> - Run `kubectl -n\n>   $A\n>   get pods`.\n\n## Steps\n",
            "> > Run `a\n> > $A\n> > b` and `c\n> > $A`.\n\n## Steps\n",
            "Run `kubectl -n\n      $A get pods` now.\n\n## Steps\n",
            "Run `kubectl -n\n$A get pods` now\n===\n\n## Steps\n");

    @ParameterizedTest
    @FieldSource("BODIES")
    void everyValueKeepsTheBlocksAndAppearsOnce(String body) {
        Template template = template(body);
        List<String> blocks = Structure.of(render(template, "word"));
        for (String value : BlockStarts.VALUES) {
            assertThat(Structure.of(render(template, value))).as(value).isEqualTo(blocks);
            String marked = render(template, value + " \u00bb");
            assertThat(marked).contains(String.join(" ", value.split("\n")) + " \u00bb");
            assertThat(marked.split("\u00bb", -1))
                    .hasSize(template.placeholders().size() + 1);
        }
    }

    @Test
    void noTextOfTheTemplateIsWrittenTwice() {
        for (String value : BlockStarts.VALUES) {
            assertThat(render(template("Run `kubectl -n\n$A get pods` now.\n"), value)
                            .split("kubectl", -1))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " + ",
            value = {
                "Run `a\\n$A b` now + prod + Run `a\\nprod b` now",
                "Run `a\\n$A b` now + - x + Run `a - x b` now",
                "Run `a\\n$A b` now + `` + Run `a\\n`` b` now",
                "Run `a\\n$A b` now + ``` + Run `a ``` b` now",
                "> Run `a\\n> $A\\n> b` now + <!-- + > Run `a <!-- b` now",
                "- Run `a\\n  $A\\n  b`\\n  $A + # x + - Run `a # x b`\\n  \\# x",
                "`a\\n$A` $A + - x + `a - x` - x"
            })
    void joinsTheLinesOnlyIfOneWouldBeginABlock(String body, String value, String prompt) {
        assertThat(render(template(body.replace("\\n", "\n") + "\n"), value))
                .isEqualTo(prompt.replace("\\n", "\n") + "\n");
    }

    private static String render(Template template, String value) {
        return PromptTemplates.render(template, Map.of("A", value));
    }

    private static Template template(String body) {
        return PromptTemplates.of("---\nargument_hint: A=<x>\n---\n" + body);
    }
}
