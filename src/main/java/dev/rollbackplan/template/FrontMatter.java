package dev.rollbackplan.template;

import java.util.List;
import java.util.Optional;

/**
 * The front matter of a template. Each value is the text of the file: {@code 1.10} and {@code no} stay text.
 *
 * @param title the template's title
 * @param description the template's purpose
 * @param argumentHint the texts that declare the arguments: one text, or the items of a list; empty without a hint
 * @param persona the role that the template gives to the model
 * @param end the position of the body in the template's text, 0-based, in UTF-16 units; 0 without front matter
 */
public record FrontMatter(
        Optional<String> title,
        Optional<String> description,
        List<String> argumentHint,
        Optional<String> persona,
        int end) {

    /** The front matter of a template that has none. */
    static final FrontMatter NONE = new FrontMatter(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), 0);

    public FrontMatter {
        argumentHint = List.copyOf(argumentHint);
    }
}
