package dev.rollbackplan.check.prose;

import java.util.BitSet;

/**
 * Splits a prose into words: at space, at characters that no code has, and around the letters of scripts that are
 * written without spaces.
 */
final class WordTokenizer {

    /** No star: with a code span's backtick beside it, one that is only a star could become emphasis. */
    private static final String BEFORE = "('\",;:\u2018";

    private static final String BEHIND = ")'\".,;:!?\u2019";

    private final InlineText prose;
    private final BitSet quoted;
    private final boolean anyQuoted;

    WordTokenizer(InlineText prose) {
        this.prose = prose;
        this.quoted = Quotations.in(prose.text());
        this.anyQuoted = !quoted.isEmpty();
    }

    /** The first word at or behind a position; an empty one at the text's end where there is none. */
    Word next(int position) {
        int start = position;
        while (start < prose.length() && separates(start)) {
            start++;
        }
        int end = anyQuoted ? start : prose.asciiEnd(start);
        boolean plain = true;
        while (end < prose.length() && !separates(end)) {
            plain &= prose.at(end) != InlineText.OPAQUE && !(anyQuoted && quoted.get(end));
            end++;
        }
        return plain ? stripped(start, end) : new Word(start, start, end, end, false);
    }

    /** Whether a character stands between words. */
    boolean separates(int index) {
        char c = prose.at(index);
        if (c < 127) {
            return c <= ' ';
        }
        if (c == InlineText.OPAQUE || c == InlineText.MARK || c == '\u2019' || c == '\u2018') {
            return false;
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(prose.at(index - 1)) && separates(index - 1);
        }
        int point = prose.text().codePointAt(index);
        if (Character.isLetterOrDigit(point) || isCombining(point)) {
            // Delimiters of emphasis that touch both a letter and a backtick are none.
            return isUnspaced(point)
                    && prose.at(index - 1) != InlineText.MARK
                    && prose.at(index + 1) != InlineText.MARK;
        }
        return true;
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int point) {
        if (Character.isIdeographic(point)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private Word stripped(int start, int end) {
        if (isAsciiLetter(prose.at(start)) && isAsciiLetter(prose.at(end - 1)) && !isApostrophe(prose.at(end - 2))) {
            return new Word(start, start, end, end, end - start <= Word.LONGEST);
        }
        int from = start;
        int to = end;
        while (from < to && isBefore(from)) {
            from++;
        }
        // Counted once: what is stripped behind must not cost a look at all the rest again.
        boolean counted = false;
        int open = 0;
        while (to > from && isBehind(to - 1)) {
            if (prose.at(to - 1) == ')') {
                open = counted ? open : open(from, to);
                counted = true;
                if (open >= 0) {
                    break;
                }
                open++;
            }
            to--;
        }
        if (to - from > 2 && prose.at(to - 1) == 's' && isApostrophe(prose.at(to - 2))) {
            to -= 2;
        }
        return new Word(start, from, to, end, to - from <= Word.LONGEST);
    }

    /** How many parentheses are left open in a word; 0 where it is too long to be a token. */
    private int open(int from, int to) {
        int open = 0;
        for (int i = from; i < to && to - from <= Word.LONGEST; i++) {
            open += prose.at(i) == '(' ? 1 : prose.at(i) == ')' ? -1 : 0;
        }
        return open;
    }

    private boolean isBefore(int index) {
        char c = prose.at(index);
        return c == InlineText.MARK || BEFORE.indexOf(c) >= 0;
    }

    private boolean isBehind(int index) {
        char c = prose.at(index);
        return c == InlineText.MARK || BEHIND.indexOf(c) >= 0;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
