package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RendererTest {

    /** The lines of the code span would be joined, and the joined line would be the first row of a table. */
    @Test
    void refusalNamesThePlaceholderWhoseValueChangesABlock() {
        Template template = PromptTemplates.of("---\nargument_hint: A=<x> B=<y>\n---\nx | `$A\n$B`\n| - | - |\n");
        Map<String, String> values = Map.of("A", "/url", "B", "# title");

        InputException refusal =
                catchThrowableOfType(InputException.class, () -> PromptTemplates.render(template, values));

        assertThat(refusal.text())
                .isEqualTo(
                        "the value of B would change the structure of the prompt: begin the placeholder's line with a"
                                + " word");
        assertThat(template.source()
                        .region(refusal.place().orElseThrow().range())
                        .line())
                .isEqualTo(5);
    }
}
