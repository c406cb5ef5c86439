package dev.rollbackplan.render;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A prompt that was read back into the parts from which it was rendered.
 *
 * @param source the prompt, with LF as its line ends
 * @param values the values of the arguments by name, in the order of their placeholders; an argument that was not given is
 *     absent
 * @param attachments the attached files
 * @param notes the paragraphs after the template's body and the attached files
 */
public record RenderedPrompt(
        SourceText source, Map<String, Passage> values, List<Attached> attachments, List<Passage> notes) {

    public RenderedPrompt {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /**
     * A text in the prompt.
     *
     * @param text the text as it was before it was rendered
     * @param range the range of the rendered text in the prompt
     */
    public record Passage(String text, TextRange range) {}

    /**
     * An attached file.
     *
     * @param name the file's name in the attachment's heading
     * @param content the file's text
     */
    public record Attached(String name, Passage content) {}
}
