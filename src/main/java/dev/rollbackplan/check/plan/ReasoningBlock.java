package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Finds the reasoning that some models write before their answer, in tags such as {@code <think>}. */
public final class ReasoningBlock {

    private static final List<String> TAGS = List.of("think", "thinking", "thought", "reasoning", "scratchpad");

    private ReasoningBlock() {}

    /**
     * Returns the range of the reasoning, tags included, that begins at a position (0-based) or after white space there.
     * Some models leave out the opening tag: then the closing tag must begin a line.
     */
    public static Optional<TextRange> at(String text, int position) {
        int start = position;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        for (String tag : TAGS) {
            String closing = "</" + tag + ">";
            boolean isOpened = text.startsWith("<" + tag + ">", start);
            int end = text.indexOf(closing, start);
            boolean beginsLine = end > start && text.charAt(end - 1) == '\n';
            if (end >= 0 && (isOpened || (beginsLine && text.indexOf("<" + tag + ">", start) < 0))) {
                return Optional.of(new TextRange(start, end + closing.length()));
            }
        }
        return Optional.empty();
    }
}
