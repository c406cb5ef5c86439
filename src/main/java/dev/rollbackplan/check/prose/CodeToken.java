package dev.rollbackplan.check.prose;

import dev.rollbackplan.text.TextRange;

/**
 * Code in prose that is not marked as code.
 *
 * @param kind the kind of code
 * @param text the text as a reader sees it, on one line
 * @param range the place of the text in the source
 * @param replacement the text as a Markdown code span
 */
public record CodeToken(Kind kind, String text, TextRange range, String replacement) {

    /** A kind of code; each token has exactly one. */
    public enum Kind {
        COMMAND,
        PATH,
        FLAG,
        IDENTIFIER
    }
}
