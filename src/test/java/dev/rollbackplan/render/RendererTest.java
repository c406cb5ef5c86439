package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RendererTest {

    /** A quoted value on the line after a link definition would become the definition's title. */
    @Test
    void refusalNamesThePlaceholderWhoseValueChangesABlock() {
        Template template = PromptTemplates.of("---\nargument_hint: A=<x> B=<y>\n---\n[x]: $A\n$B\n");
        Map<String, String> values = Map.of("A", "/url", "B", "\"title\"");

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
