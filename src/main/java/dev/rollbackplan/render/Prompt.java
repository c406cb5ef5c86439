package dev.rollbackplan.render;

import java.util.List;

/**
 * A finished prompt.
 *
 * @param text all of it, with one line end at its end
 * @param notProvided the arguments that the body uses and nobody gave
 */
public record Prompt(String text, List<String> notProvided) {

    public Prompt {
        notProvided = List.copyOf(notProvided);
    }
}
