package dev.rollbackplan.render;

import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Reads rendered prompts back by their template. */
public final class PromptReader {

    private final Template template;
    private final List<PromptPart> parts;

    /** @param document the parsed body of the template */
    public PromptReader(Template template, MarkdownDocument document) {
        this.template = template;
        List<PlaceholderContext> contexts = new ArrayList<>();
        for (Reference placeholder : template.placeholders()) {
            contexts.add(PlaceholderContext.of(placeholder, document));
        }
        this.parts = PromptPart.of(template, contexts);
    }

    /**
     * Returns the values, attached files and notes of a prompt.
     *
     * @throws InputException if the prompt is not one of this template
     */
    public RenderedPrompt read(SourceText prompt) {
        SourceText source = new SourceText(prompt.name(), prompt.text().replace("\r\n", "\n"));
        String text = source.text();
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        boolean isEscaped = text.startsWith("\\/", start)
                && template.source().text().charAt(template.body().start()) != '\\';
        PromptMatcher matcher = new PromptMatcher(parts, text);
        if (!matcher.matches(isEscaped ? start + 1 : start)) {
            throw difference(source, matcher.firstDifference());
        }
        AppendixReader appendix = new AppendixReader(text);
        appendix.read(matcher.end());
        return new RenderedPrompt(source, matcher.values(), appendix.attachments(), appendix.notes());
    }

    private InputException difference(SourceText source, int at) {
        TextRange range = new TextRange(at, Math.min(source.text().length(), at + 1));
        return new InputException(
                "this is not a prompt of the template " + template.origin().name()
                        + ": from here on, its text differs: name the prompt's own template with --template",
                source,
                range);
    }
}
