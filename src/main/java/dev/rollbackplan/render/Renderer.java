package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.BlockStructure;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.markdown.ParserLimits;
import dev.rollbackplan.render.TemplateFiller.Mode;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renders a template with values into a prompt that has the headings, lists and blocks of the template. */
public final class Renderer {

    private final Template template;
    private final MarkdownDocument document;

    /** @param document the parsed body of the template */
    public Renderer(Template template, MarkdownDocument document) {
        this.template = template;
        this.document = document;
    }

    /**
     * Returns the prompt for the given values, with one line end at its end.
     *
     * @param values the values by the names of their arguments; an argument that was not given is absent
     * @param appendix the parts after the body
     * @throws InputException if a value would change the blocks of the prompt where its placeholder is, or if there are
     *     attachments and the template's last block is not closed
     */
    public String render(Map<String, Value> values, Appendix appendix) {
        List<PlaceholderContext> contexts = new ArrayList<>();
        for (Reference placeholder : template.placeholders()) {
            contexts.add(PlaceholderContext.of(placeholder, document));
        }
        TemplateFiller filler = new TemplateFiller(template, contexts, values, Mode.VALUES, false);
        String filled = filler.fill();
        if (!filler.unsafePlaceholders().isEmpty() && !keepsBlocks(contexts, values, false)) {
            requireSameBlocks(contexts, values, filler.unsafePlaceholders());
            filled = new TemplateFiller(template, contexts, values, Mode.VALUES, true).fill();
        }
        if (filled.startsWith("/")
                && template.source().text().charAt(template.body().start()) != '/') {
            // The command line of an LLM would read the whole prompt as one of its own commands.
            filled = "\\" + filled;
        }
        if (!appendix.attachments().isEmpty()) {
            requireClosedLastBlock();
        }
        StringBuilder prompt = new StringBuilder(filled);
        AppendixWriter writer = new AppendixWriter(prompt, filler.lineEnd());
        writer.write(appendix);
        List<String> notProvided = notProvided(values);
        if (!notProvided.isEmpty()) {
            writer.paragraph("Not provided: " + String.join(", ", notProvided)
                    + ". Invent no value for them: where the plan depends on one, state your assumption.");
        }
        return prompt.toString();
    }

    /** A code block or HTML block that the body does not close would contain the attachments. */
    private void requireClosedLastBlock() {
        List<Block> blocks = document.blocks();
        if (blocks.isEmpty()) {
            return;
        }
        Block last = blocks.get(blocks.size() - 1);
        if (!(last instanceof Block.CodeBlock) && !(last instanceof Block.HtmlBlock)) {
            return;
        }
        String body = template.source().slice(template.body());
        List<Block> extended = new MarkdownReader()
                .read(new SourceText("prompt", body + "\n\n# Context\n"))
                .blocks();
        if (!(extended.get(extended.size() - 1) instanceof Block.Heading)) {
            throw new InputException(
                    "the template's last block is not closed, so a context file would become part of it: close the code fence"
                            + " or HTML block",
                    template.source(),
                    last.range());
        }
    }

    private void requireSameBlocks(
            List<PlaceholderContext> contexts, Map<String, Value> values, List<Reference> unsafe) {
        if (!keepsBlocks(contexts, values, true)) {
            Reference cause = cause(contexts, values, unsafe);
            throw new InputException(
                    "the value of " + cause.name() + " would change the structure of the prompt: begin the"
                            + " placeholder's line with a word",
                    template.source(),
                    cause.range());
        }
    }

    /** Returns the first placeholder whose value changes a block while all other values are plain words. */
    private Reference cause(List<PlaceholderContext> contexts, Map<String, Value> values, List<Reference> unsafe) {
        for (Reference placeholder : unsafe) {
            Map<String, Value> alone = new HashMap<>();
            for (String name : template.argumentNames()) {
                alone.put(name, Value.of("word"));
            }
            alone.put(placeholder.name(), values.getOrDefault(placeholder.name(), Value.MISSING));
            if (!keepsBlocks(contexts, alone, false) && !keepsBlocks(contexts, alone, true)) {
                return placeholder;
            }
        }
        return unsafe.get(0);
    }

    private boolean keepsBlocks(List<PlaceholderContext> contexts, Map<String, Value> values, boolean escapeAll) {
        String expected = blocks(contexts, values, Mode.PLACEHOLDERS, false);
        try {
            return blocks(contexts, values, Mode.SHORTENED_VALUES, escapeAll).equals(expected);
        } catch (InputException e) {
            // The values make the prompt too slow to parse.
            return false;
        }
    }

    private String blocks(List<PlaceholderContext> contexts, Map<String, Value> values, Mode mode, boolean escapeAll) {
        String text = new TemplateFiller(template, contexts, values, mode, escapeAll).fill();
        SourceText prompt = new SourceText("prompt", text);
        ParserLimits.requireWithin(prompt);
        return BlockStructure.of(new MarkdownReader().read(prompt));
    }

    /** Returns the arguments that the body uses and that have no value, except where an empty text is the default. */
    private List<String> notProvided(Map<String, Value> values) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Reference placeholder : template.placeholders()) {
            String name = placeholder.name();
            boolean given = values.getOrDefault(name, Value.MISSING).text().isPresent();
            String standIn = placeholder.defaultText().orElse("");
            if (!given && placeholder.defaultText().isEmpty()) {
                notes.put(name, isOptional(name) ? name + " (there may be none)" : name);
            } else if (!given && !standIn.isBlank()) {
                notes.putIfAbsent(name, name + " (the prompt says \"" + standIn + "\" instead)");
            }
        }
        return new ArrayList<>(notes.values());
    }

    /** Returns whether the hint calls the thing that an argument names optional, as in {@code name (optional)}. */
    private boolean isOptional(String name) {
        return template.argument(name)
                .filter(argument -> argument.description().contains("optional"))
                .isPresent();
    }
}
