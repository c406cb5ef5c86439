package dev.rollbackplan.check.prose;

import dev.rollbackplan.text.TextRange;
import java.util.Optional;

/** Reads the words of a command line in prose as a shell would, as far as prose allows. */
final class CommandTokenizer {

    private static final String SENTENCE_END = ".,;:!?";

    private final InlineText prose;
    private final WordTokenizer words;

    CommandTokenizer(InlineText prose, WordTokenizer words) {
        this.prose = prose;
        this.words = words;
    }

    /** The word behind a position, without the sentence's punctuation; empty where the line or all code ends there. */
    Optional<TextRange> next(int position) {
        int start = position;
        while (isGap(start)) {
            start++;
        }
        if (start == position || start >= prose.length()) {
            return Optional.empty();
        }
        int end = end(start);
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = prose.at(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        // A full stop has no space before it.
        boolean here = end == start + 1 && prose.at(start) == '.';
        while (!here && end > start && isPunctuation(end - 1, depth)) {
            depth += prose.at(end - 1) == ')' ? 1 : 0;
            end--;
        }
        return end > start && depth == 0 && !holdsMark(start, end)
                ? Optional.of(new TextRange(start, end))
                : Optional.empty();
    }

    /** Whether emphasis or a tag begins or ends within a word, so that no code span can hold it. */
    private boolean holdsMark(int start, int end) {
        for (int i = start; i < end; i++) {
            if (prose.at(i) == InlineText.MARK) {
                return true;
            }
        }
        return false;
    }

    String text(TextRange word) {
        return prose.text().substring(word.start(), word.end());
    }

    private boolean isGap(int index) {
        char c = prose.at(index);
        return c == ' ' || c == '\t' || c == InlineText.CONTINUATION;
    }

    private boolean isPunctuation(int index, int depth) {
        char c = prose.at(index);
        return c == InlineText.MARK || SENTENCE_END.indexOf(c) >= 0 || (c == ')' && depth < 0);
    }

    /** The position behind the word there, quoted parts included; its start where it holds what is no text. */
    private int end(int start) {
        int i = start;
        while (i < prose.length() && !words.separates(i)) {
            char c = prose.at(i);
            if (c == InlineText.OPAQUE || c == '`' || i - start > Word.LONGEST) {
                return start;
            }
            boolean opens = i == start || prose.at(i - 1) == '=';
            if (opens && (c == '"' || c == '\'')) {
                int close = close(i, c);
                if (close < 0) {
                    return start;
                }
                i = close;
            } else if (c == '"') {
                return start;
            }
            i++;
        }
        return i;
    }

    private int close(int start, char quote) {
        for (int i = start + 1; i - start <= Word.LONGEST && i < prose.length(); i++) {
            char c = prose.at(i);
            if (c == quote) {
                return i;
            }
            if (c == '\n' || c == InlineText.OPAQUE || c == InlineText.MARK || c == '`') {
                return -1;
            }
        }
        return -1;
    }
}
