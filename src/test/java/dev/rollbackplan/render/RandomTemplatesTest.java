package dev.rollbackplan.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Renders values that begin blocks in generated templates. */
class RandomTemplatesTest {

    /** Set by {@code -Dseed}, to repeat a failure or to try other templates. */
    private static final long SEED = Long.getLong("seed", 2026);

    private static final int TEMPLATES = 600;
    private static final int VALUES = 10;

    /** The last words of the values whose occurrences are counted. */
    private static final String A_MARK = "firstmark";

    private static final String B_MARK = "secondmark";

    @Tag("slow")
    @Test
    void everyPromptHasTheBlocksOfItsTemplateAndEveryValueOnce() {
        RandomTemplates random = new RandomTemplates(SEED);
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < TEMPLATES; i++) {
            Template template = random.next();
            Renderer renderer = PromptTemplates.renderer(template);
            List<String> blocks = Structure.of(PromptTemplates.render(renderer, Map.of("A", "word", "B", "word")));
            for (int j = 0; j < VALUES; j++) {
                Map<String, String> values =
                        Map.of("A", random.oneOf(BlockStarts.VALUES), "B", random.oneOf(BlockStarts.VALUES));
                check(template, renderer, values, blocks, failures);
            }
        }
        assertThat(failures).as("seed %d", SEED).isEmpty();
    }

    private static void check(
            Template template,
            Renderer renderer,
            Map<String, String> values,
            List<String> blocks,
            List<String> failures) {
        try {
            String prompt = PromptTemplates.render(renderer, values);
            Map<String, String> quoted =
                    Map.of("A", values.get("A").strip(), "B", values.get("B").strip());
            boolean same = Structure.withoutQuoted(prompt, quoted).equals(blocks);
            String marked = PromptTemplates.render(
                    renderer, Map.of("A", values.get("A") + " " + A_MARK, "B", values.get("B") + " " + B_MARK));
            boolean complete = count(marked, A_MARK) == placeholders(template, "A")
                    && count(marked, B_MARK) == placeholders(template, "B");
            if (!same || !complete) {
                failures.add(values + "\n" + prompt);
            }
        } catch (InputException e) {
            failures.add(values + "\n" + template.source().slice(template.body()) + e.text());
        }
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private static int placeholders(Template template, String name) {
        return (int) template.placeholders().stream()
                .filter(placeholder -> placeholder.name().equals(name))
                .count();
    }
}
