package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.BlockStructure;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.render.TemplateFiller.Mode;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a prompt of a template and values, so that its headings, lists and blocks stay those of the template. */
public final class Renderer {

    private final Template template;
    private final MarkdownDocument document;

    /**
     * For one template.
     *
     * @param document the template's body, read
     */
    public Renderer(Template template, MarkdownDocument document) {
        this.template = template;
        this.document = document;
    }

    /**
     * The prompt for some values.
     *
     * @param values by argument; one that is absent was not given
     * @param appendix what stands behind the body
     * @throws InputException where the template has a placeholder in a place in which a value can't be kept from changing
     *     the structure
     */
    public Prompt render(Map<String, Value> values, Appendix appendix) {
        List<PlaceholderContext> sites = new ArrayList<>();
        for (Reference placeholder : template.placeholders()) {
            sites.add(PlaceholderContext.of(placeholder, document));
        }
        TemplateFiller filling = new TemplateFiller(template, sites, values, Mode.PRINT);
        String filled = filling.run();
        if (filling.isRisky()) {
            requireSameShape(sites, values);
        }
        if (filled.startsWith("/")
                && template.source().text().charAt(template.body().start()) != '/') {
            // An LLM's command line would take the whole prompt for a command of its own.
            filled = "\\" + filled;
        }
        if (!appendix.attachments().isEmpty()) {
            requireEnded();
        }
        StringBuilder prompt = new StringBuilder(filled);
        AppendixWriter writer = new AppendixWriter(prompt, filling.lineEnd());
        writer.write(appendix);
        List<String> notProvided = notProvided(values);
        if (!notProvided.isEmpty()) {
            writer.paragraph("Not provided: " + String.join(", ", notProvided)
                    + ". Invent no value for them: where the plan depends on one, state your assumption.");
        }
        return new Prompt(prompt.toString(), notProvided);
    }

    /** A code block or an HTML block that the body leaves open would hold what stands behind it. */
    private void requireEnded() {
        List<Block> blocks = document.blocks();
        Block last = blocks.isEmpty() ? new Block.ThematicBreak(template.body()) : blocks.get(blocks.size() - 1);
        if (!(last instanceof Block.CodeBlock) && !(last instanceof Block.HtmlBlock)) {
            return;
        }
        String body = template.source()
                .text()
                .substring(template.body().start(), template.body().end());
        List<Block> followed = new MarkdownReader()
                .read(new SourceText("prompt", body + "\n\n# Context\n"))
                .blocks();
        if (!(followed.get(followed.size() - 1) instanceof Block.Heading)) {
            throw new InputException(
                    "the template leaves a block open at its end, so that a context would become a part of it; close it",
                    template.source(),
                    last.range());
        }
    }

    private void requireSameShape(List<PlaceholderContext> sites, Map<String, Value> values) {
        String expected = shape(new TemplateFiller(template, sites, values, Mode.SKELETON).run());
        if (!shape(new TemplateFiller(template, sites, values, Mode.PROOF).run())
                .equals(expected)) {
            throw new InputException("the template " + template.source().name()
                    + " has a placeholder where this value would change the prompt's structure;"
                    + " put words before the placeholder on its line");
        }
    }

    private static String shape(String text) {
        return BlockStructure.of(new MarkdownReader().read(new SourceText("prompt", text)));
    }

    private List<String> notProvided(Map<String, Value> values) {
        Set<String> names = new LinkedHashSet<>();
        for (Reference placeholder : template.placeholders()) {
            boolean given = values.getOrDefault(placeholder.name(), Value.MISSING)
                    .text()
                    .isPresent();
            if (!given && placeholder.defaultText().isEmpty()) {
                names.add(placeholder.name());
            }
        }
        return new ArrayList<>(names);
    }
}
