package dev.rollbackplan.render;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks that a prompt has the blocks of its template, and none of the characters that must be removed. */
final class SameBlocksCheck {

    /** Controls, bidi controls, zero-width and tag characters of Unicode, except joiners, which CleanTextTest covers. */
    private static final Pattern REMOVED = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\xAD\\u034F\\u061C\\u180E"
                    + "\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\x{D800}-\\x{DFFF}\\x{E0000}-\\x{E007F}]");

    private final Template template;
    private final Renderer renderer;
    private final List<String> expected;

    /** @throws dev.rollbackplan.text.InputException if the template cannot be rendered with plain words as values */
    SameBlocksCheck(Template template) {
        this.template = template;
        this.renderer = PromptTemplates.renderer(template);
        Map<String, String> words = new HashMap<>();
        template.argumentNames().forEach(argument -> words.put(argument, "word"));
        this.expected = Structure.of(PromptTemplates.render(renderer, words));
    }

    /** Returns the blocks of the prompt with plain words as values. */
    List<String> expected() {
        return expected;
    }

    /**
     * Returns the values and their prompt if the check fails.
     *
     * @param raw a value for every argument, empty for an argument that is not given
     * @throws dev.rollbackplan.text.InputException if the values are refused
     */
    Optional<String> failure(Map<String, String> raw) {
        Map<String, String> quoted = new HashMap<>();
        raw.forEach((name, value) ->
                quoted.put(name, Value.of(CleanText.of(value).text()).text().orElse("")));
        String prompt = PromptTemplates.render(renderer, raw);
        List<String> blocks = Structure.withoutQuoted(prompt, quoted);
        List<String> required = new ArrayList<>(expected);
        if (missesValue(PromptTemplates.values(raw))) {
            required.add("Paragraph");
        }
        boolean same = blocks.equals(required) && !REMOVED.matcher(prompt).find();
        return same ? Optional.empty() : Optional.of(raw + "\n" + prompt);
    }

    private boolean missesValue(Map<String, Value> values) {
        return template.placeholders().stream()
                .anyMatch(placeholder ->
                        !placeholder.defaultText().orElse("word").isBlank() && !values.containsKey(placeholder.name()));
    }
}
