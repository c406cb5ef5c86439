package dev.rollbackplan.template;

import dev.rollbackplan.template.Reference.Form;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a template from its text. */
public final class TemplateReader {

    /** Maximum number of arguments and of references: each argument is looked up for each reference. */
    private static final int LIMIT = 1_000;

    private TemplateReader() {}

    /**
     * Returns the template of a text.
     *
     * @throws InputException if the front matter is malformed, if the body is blank, or if there are more than 1,000 arguments
     *     or references
     */
    public static Template read(Template.Origin origin, SourceText source) {
        FrontMatter frontMatter = FrontMatterBlock.read(source);
        TextRange body = body(source, frontMatter.end());
        List<Reference> references = ReferenceScanner.scan(source.text(), body.start(), body.end());
        List<Argument> hinted = HintParser.parse(frontMatter.argumentHint());
        if (references.size() > LIMIT || hinted.size() > LIMIT) {
            throw new InputException("the template " + source.name() + " has more than " + LIMIT + " "
                    + (references.size() > LIMIT ? "placeholders" : "arguments") + ": remove some");
        }
        boolean declared = !hinted.isEmpty();
        return new Template(
                origin, source, frontMatter, body, declared ? hinted : undeclared(references), declared, references);
    }

    /** Returns an argument for each {@code $NAME} of a body whose template declares none, as in Codex 0.116. */
    private static List<Argument> undeclared(List<Reference> references) {
        Set<String> names = new LinkedHashSet<>();
        for (Reference reference : references) {
            if (reference.form() == Form.PLAIN) {
                names.add(reference.name());
            }
        }
        List<Argument> arguments = new ArrayList<>();
        for (String name : names) {
            arguments.add(Argument.undescribed(name));
        }
        return arguments;
    }

    private static TextRange body(SourceText source, int from) {
        String text = source.text();
        int start = from;
        for (int at = from; at < text.length() && Character.isWhitespace(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                start = at + 1;
            }
        }
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == start) {
            throw new InputException("the template " + source.name() + " has no body: add the text of the prompt");
        }
        int lineEnd = end;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        return new TextRange(start, lineEnd);
    }
}
