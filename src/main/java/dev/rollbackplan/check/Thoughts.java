package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;
import java.util.List;
import java.util.Optional;

/** What a model thought before it answered, in tags of its own. */
final class Thoughts {

    private static final List<String> TAGS = List.of("think", "thinking", "thought", "reasoning", "scratchpad");

    private Thoughts() {}

    /** The thoughts, tags included, that stand at a position but for space. Some models leave the first tag out. */
    static Optional<Range> at(String text, int position) {
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
                return Optional.of(new Range(start, end + closing.length()));
            }
        }
        return Optional.empty();
    }
}
