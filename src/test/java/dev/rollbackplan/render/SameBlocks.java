package dev.rollbackplan.render;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a template promises of its prompts: no value changes their blocks, or leaves in them what is removed. */
final class SameBlocks {

    /** What DESIGN and Unicode call controls, bidi controls, zero-width and tag characters; joiners are told apart elsewhere. */
    private static final Pattern REMOVED = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u180E"
                    + "\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\x{D800}-\\x{DFFF}\\x{E0000}-\\x{E007F}]");

    private final Renderer renderer;
    private final List<String> expected;

    /** @throws dev.rollbackplan.text.InputException if the template takes no values at all */
    SameBlocks(Template template) {
        this.renderer = PromptTemplates.renderer(template);
        Map<String, String> words = new HashMap<>();
        template.argumentNames().forEach(argument -> words.put(argument, "word"));
        this.expected = Structure.of(
                renderer.render(PromptTemplates.values(words), Appendix.NONE).text());
    }

    /** The blocks of the prompt whose values are words. */
    List<String> expected() {
        return expected;
    }

    /**
     * The values and their prompt, where the prompt breaks the promise.
     *
     * @param raw a value, maybe empty, for every argument
     * @throws dev.rollbackplan.text.InputException if the values are refused
     */
    Optional<String> failure(Map<String, String> raw) {
        Map<String, String> quoted = new HashMap<>();
        raw.forEach((name, value) ->
                quoted.put(name, Value.of(CleanText.of(value).text()).text().orElse("")));
        Prompt prompt = renderer.render(PromptTemplates.values(raw), Appendix.NONE);
        List<String> blocks = Structure.withoutAnnounced(prompt.text(), quoted);
        List<String> owed = new ArrayList<>(expected);
        if (!prompt.notProvided().isEmpty()) {
            owed.add("Paragraph");
        }
        boolean kept = blocks.equals(owed) && !REMOVED.matcher(prompt.text()).find();
        return kept ? Optional.empty() : Optional.of(raw + "\n" + prompt.text());
    }
}
