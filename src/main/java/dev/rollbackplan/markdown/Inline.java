package dev.rollbackplan.markdown;

import dev.rollbackplan.text.TextRange;

/**
 * A run of text in a block, with what is wrapped around it.
 *
 * @param kind what it is
 * @param text what a reader sees, escapes and entities resolved; a line's end for a break
 * @param range where it stands in the source, its own delimiters included
 * @param strong whether it stands in strong emphasis
 * @param emphasis whether it stands in emphasis
 * @param link whether it is a link's text
 */
public record Inline(Kind kind, String text, TextRange range, boolean strong, boolean emphasis, boolean link) {

    /** The kinds of inlines that hold no others. */
    public enum Kind {
        TEXT,
        CODE,
        BREAK,
        HTML,
        IMAGE
    }
}
