package dev.rollbackplan.markdown;

import dev.rollbackplan.text.TextRange;

/**
 * A run of text in a block, with the inlines around it as flags.
 *
 * @param kind the kind of text
 * @param text the text as a reader sees it: escapes and entities are resolved, and a line break is LF
 * @param range its range in the source, including its own delimiters
 * @param strong whether it is in strong emphasis
 * @param link whether it is in the text of a link
 */
public record Inline(Kind kind, String text, TextRange range, boolean strong, boolean link) {

    /** The kinds of inlines that contain no other inlines. */
    public enum Kind {
        TEXT,
        CODE,
        BREAK,
        HTML,
        IMAGE
    }
}
