package dev.rollbackplan.check.prose;

/** Splits a command line in prose into arguments, as a shell would. Punctuation of the sentence belongs to none. */
final class CommandTokenizer {

    private static final String SENTENCE_PUNCTUATION = ".,;:!?";

    private final InlineText prose;
    private final WordTokenizer words;

    /**
     * A word of a command line.
     *
     * @param end the offset of its end
     * @param text the word; empty if there is none
     * @param kind its kind
     */
    record Argument(int end, String text, ArgumentKind kind) {

        boolean isWord() {
            return kind == ArgumentKind.PLAIN || kind == ArgumentKind.HINT;
        }
    }

    CommandTokenizer(InlineText prose, WordTokenizer words) {
        this.prose = prose;
        this.words = words;
    }

    /**
     * Returns the argument after an offset. It is empty at the end of the line, and if a code span can't contain the word.
     *
     * @param objects whether arguments of the program may be objects such as {@code deployment/checkout}
     */
    Argument next(int offset, boolean objects) {
        int start = offset;
        while (isSpace(start)) {
            start++;
        }
        int end = start == offset ? start : end(start);
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += prose.at(i) == '(' ? 1 : prose.at(i) == ')' ? -1 : 0;
        }
        // The full stop of a sentence has no space before it, so this one is the current directory.
        boolean directory = end == start + 1 && prose.at(start) == '.';
        while (!directory && end > start && isPunctuation(end - 1, depth)) {
            depth += prose.at(end - 1) == ')' ? 1 : 0;
            end--;
        }
        String word = prose.text().substring(start, end);
        // A mark is the beginning or end of emphasis, or a tag.
        String text = depth == 0 && word.indexOf(InlineText.MARK) < 0 ? word : "";
        return new Argument(end, text, ArgumentKind.of(text, objects));
    }

    private boolean isSpace(int index) {
        char c = prose.at(index);
        return c == ' ' || c == '\t' || c == InlineText.CONTINUATION;
    }

    private boolean isPunctuation(int index, int depth) {
        char c = prose.at(index);
        return c == InlineText.MARK || SENTENCE_PUNCTUATION.indexOf(c) >= 0 || (c == ')' && depth < 0);
    }

    /** Returns the end of a word, quoted parts included; its start if the word contains something else than text. */
    private int end(int start) {
        int i = start;
        while (i < prose.length() && !words.separates(i)) {
            char c = prose.at(i);
            if (c == InlineText.OPAQUE || c == '`' || i - start > WordTokenizer.LONGEST_TOKEN) {
                return start;
            }
            boolean opens = i == start || prose.at(i - 1) == '=';
            if (opens && (c == '"' || c == '\'')) {
                int close = closingQuote(i, c);
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

    /** Returns the offset of the quotation mark that closes the one at an offset; -1 if there is none. */
    private int closingQuote(int start, char quote) {
        int limit = Math.min(prose.length(), start + WordTokenizer.LONGEST_TOKEN + 1);
        for (int i = start + 1; i < limit; i++) {
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
