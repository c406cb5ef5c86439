package dev.rollbackplan.render;

import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A part of a template's body: a prompt has the parts in the same order. All texts have LF as their line ends. */
sealed interface PromptPart {

    /** A text that the prompt has as it is. */
    record Literal(String text) implements PromptPart {}

    /**
     * A placeholder.
     *
     * @param marker number of characters before the text of its line: the markers of the blocks around it
     * @param prefix the text before the placeholder on its line in the template
     * @param after the text after the placeholder on its line
     */
    record Slot(Reference reference, PlaceholderContext context, int marker, String prefix, String after)
            implements PromptPart {

        /** Returns whether each line of a value is written on a line of its own, after the same markers. */
        boolean keepsLines() {
            return context.kind() == PlaceholderContext.Kind.CODE
                    && LineStartEscaper.consistsOf(prefix, " \t>")
                    && after.isBlank();
        }
    }

    /** The rest of a line after a placeholder. It is absent if the value is fenced. */
    record LineRest(String text) implements PromptPart {}

    /** The start or the end of a code span with placeholders, whose delimiters differ from the template's if a value contains backticks. */
    enum Delimiter implements PromptPart {
        OPENING,
        CLOSING
    }

    /** Returns the parts of a template's body. */
    static List<PromptPart> of(Template template, List<PlaceholderContext> contexts) {
        return new Splitter(template, contexts).split();
    }

    /** Splits a body at its placeholders. */
    final class Splitter {

        private final Template template;
        private final String text;
        private final List<Reference> placeholders;
        private final List<PlaceholderContext> contexts;
        private int next;

        Splitter(Template template, List<PlaceholderContext> contexts) {
            this.template = template;
            this.text = template.source().text();
            this.placeholders = template.placeholders();
            this.contexts = contexts;
        }

        List<PromptPart> split() {
            List<PromptPart> parts = new ArrayList<>();
            add(parts, template.body().start(), template.body().end(), true);
            return parts;
        }

        /** Adds the parts of a range of the template. */
        private void add(List<PromptPart> parts, int start, int end, boolean hasSpans) {
            int at = start;
            while (next < placeholders.size() && placeholders.get(next).range().end() <= end) {
                Reference reference = placeholders.get(next);
                PlaceholderContext context = contexts.get(next);
                if (hasSpans && context.codeSpan().isPresent()) {
                    int spanStart = context.codeSpan().get().start();
                    int spanEnd = context.codeSpan().get().end();
                    int delimiter = LineStartEscaper.runLength(text.substring(spanStart, spanEnd), '`');
                    addLiteral(parts, at, spanStart);
                    parts.add(Delimiter.OPENING);
                    add(parts, spanStart + delimiter, spanEnd - delimiter, false);
                    parts.add(Delimiter.CLOSING);
                    at = spanEnd;
                } else {
                    addLiteral(parts, at, reference.range().start());
                    parts.add(slot(reference, context));
                    at = reference.range().end();
                    if (context.fencePossible()) {
                        int lineEnd = Math.max(at, Math.min(end, context.line().end()));
                        parts.add(new LineRest(text.substring(at, lineEnd)));
                        at = lineEnd;
                    }
                    next++;
                }
            }
            addLiteral(parts, at, end);
        }

        private void addLiteral(List<PromptPart> parts, int start, int end) {
            if (end > start) {
                parts.add(new Literal(text.substring(start, end).replace("\r\n", "\n")));
            }
        }

        private Slot slot(Reference reference, PlaceholderContext context) {
            SourceText source = template.source();
            int start = reference.range().start();
            int end = reference.range().end();
            int line = source.lineStart(source.lineAt(context.line().start()));
            return new Slot(
                    reference,
                    context,
                    Math.max(0, context.line().start() - line),
                    text.substring(source.lineStart(source.lineAt(start)), start),
                    text.substring(end, Math.max(end, context.line().end())));
        }
    }
}
