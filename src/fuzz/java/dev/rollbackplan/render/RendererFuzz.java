package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders any template with any values. The prompt must have the template's blocks, or rendering must be refused. */
class RendererFuzz {

    /** Maximum length of a value, in UTF-16 code units. */
    private static final int MAX_VALUE_LENGTH = 400;

    @FuzzTest
    @DictionaryEntries({
        "$A", "$B", "${A:-x}", "```", "~~~", "- [ ] ", "1. ", "> ", "| - |", "<!--", "<div>", "===", "]: "
    })
    void noValueChangesABlock(FuzzedDataProvider data) {
        String frontMatter = data.consumeBoolean() ? "---\nargument_hint: A=<x> [B=<y>]\n---\n" : "";
        Map<String, String> values = new HashMap<>();
        String first = data.consumeString(MAX_VALUE_LENGTH);
        String second = data.consumeString(MAX_VALUE_LENGTH);
        try {
            Template template = PromptTemplates.of(
                    frontMatter + CleanText.of(data.consumeRemainingAsString()).text());
            template.argumentNames().forEach(name -> values.put(name, values.isEmpty() ? first : second));
            if (!endsInOpenBlock(template.source().slice(template.body()))) {
                assertThat(new SameBlocksCheck(template).failure(values)).isEmpty();
            }
        } catch (InputException e) {
            assertThat(e.text()).isNotBlank();
        }
    }

    /** Returns whether the last block of a body, such as an unclosed code fence, would contain text appended to it. */
    private static boolean endsInOpenBlock(String body) {
        List<String> closed = new ArrayList<>(Structure.of(body));
        closed.add("Paragraph");
        return !Structure.of(body + "\n\nword\n").equals(closed);
    }
}
