package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.TextRange;

/**
 * A model's reasoning in its answer, in tags such as {@code <think>}, or one of these tags without its counterpart.
 *
 * @param kind whether the reasoning is complete
 * @param range the whole reasoning, tags included; only the tag, if it has no counterpart
 */
public record ReasoningBlock(Kind kind, TextRange range) {

    /** The kinds of reasoning. */
    public enum Kind {

        /** It is complete, and not part of the plan. */
        COMPLETE,

        /** It is complete, but a part of the plan may be in it: a heading, a code block, or the rest of a line. */
        MIXED,

        /** The opening tag has no closing tag, so it is unknown where the reasoning ends. */
        UNCLOSED,

        /** The closing tag has no opening tag, so it is unknown where the reasoning begins. */
        UNOPENED
    }
}
