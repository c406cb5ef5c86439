package dev.rollbackplan.template;

import java.util.List;
import java.util.Optional;

/**
 * What a template says of itself, as the text that stands there.
 *
 * @param title its title
 * @param description what it is for
 * @param argumentHint the texts that declare its arguments: one, or the entries of a list; empty where there is no hint
 * @param persona the role that it is written for
 * @param end where the body begins in the template's text: 0 without front matter
 */
public record FrontMatter(
        Optional<String> title,
        Optional<String> description,
        List<String> argumentHint,
        Optional<String> persona,
        int end) {

    /** A template that is all body. */
    public static final FrontMatter NONE =
            new FrontMatter(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), 0);

    public FrontMatter {
        argumentHint = List.copyOf(argumentHint);
    }
}
