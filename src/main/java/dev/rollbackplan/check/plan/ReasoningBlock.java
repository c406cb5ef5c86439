package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/** What a model thought before it answered, in tags of its own. */
public final class ReasoningBlock {

    private static final List<String> TAGS = List.of("think", "thinking", "thought", "reasoning", "scratchpad");

    private ReasoningBlock() {}

    /** The thoughts, tags included, that stand at a position but for space. Some models leave the first tag out. */
    public static Optional<TextRange> at(String text, int position) {
        int start = position;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        for (String tag : TAGS) {
            String closing = "</" + tag + ">";
            boolean opened = text.startsWith("<" + tag + ">", start);
            int end = text.indexOf(closing, start);
            boolean standsAlone = end > start && text.charAt(end - 1) == '\n';
            if (end >= 0 && (opened || (standsAlone && text.indexOf("<" + tag + ">", start) < 0))) {
                return Optional.of(new TextRange(start, end + closing.length()));
            }
        }
        return Optional.empty();
    }
}
