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

/** Of any template and any values, a prompt has the template's blocks, or there is none. */
class RendererFuzz {

    private static final int LONGEST = 400;

    @FuzzTest
    @DictionaryEntries({
        "$A", "$B", "${A:-x}", "```", "~~~", "- [ ] ", "1. ", "> ", "| - |", "<!--", "<div>", "===", "]: "
    })
    void noValueChangesTheBlocks(FuzzedDataProvider data) {
        String frontMatter = data.consumeBoolean() ? "---\nargument_hint: A=<x> [B=<y>]\n---\n" : "";
        Map<String, String> values = new HashMap<>();
        String first = data.consumeString(LONGEST);
        String second = data.consumeString(LONGEST);
        try {
            Template template = PromptTemplates.of(
                    frontMatter + CleanText.of(data.consumeRemainingAsString()).text());
            template.argumentNames().forEach(name -> values.put(name, values.isEmpty() ? first : second));
            if (!isOpen(template.source().slice(template.body()))) {
                assertThat(new SameBlocks(template).failure(values)).isEmpty();
            }
        } catch (InputException e) {
            assertThat(e.text()).isNotBlank();
        }
    }

    /** Whether a body's last block, such as a fence without its end, takes in what a prompt tells behind it. */
    private static boolean isOpen(String body) {
        List<String> closed = new ArrayList<>(Structure.of(body));
        closed.add("Paragraph");
        return !Structure.of(body + "\n\nword\n").equals(closed);
    }
}
