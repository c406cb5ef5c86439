package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/**
 * Reads tokens across the line breaks that a terminal or a log inserts into long lines. Such a break is one LF and the
 * blanks after it.
 *
 * <p>A token that is incomplete at a break continues after it. A token that could end there continues only if all of
 * these are true: it is unusually short, or its line is long enough to have been wrapped; the next characters mix
 * digits and letters as no word does; and they are not a date. A token of sufficient length never continues on a line
 * that begins with a keyword.
 */
final class LineWrapping {

    /**
     * Minimum length, in UTF-16 code units, of a line that was wrapped: no program wraps at a smaller width by itself.
     */
    private static final int MIN_WRAPPED_LINE = 60;

    /** Minimum length, in UTF-16 code units, of the part of a token that fills a line of its own between two breaks. */
    private static final int MIN_MIDDLE_PART = 16;

    /** Minimum length, in UTF-16 code units, of lower-case letters at a line's start that are a word of their own. */
    private static final int MIN_WORD = 4;

    private final RedactionRules rules;
    private final String text;

    /** Character set of the run measured last, so that a run is not measured again from its middle. */
    private char runSet;

    private int runFrom;
    private int runTo;

    LineWrapping(RedactionRules rules, String text) {
        this.rules = rules;
        this.text = text;
    }

    /** Returns the offset after a break that begins at {@code at}, or {@code at} if there is none. */
    int skipBreak(int at) {
        return Chars.at(text, at) == '\n' && at < text.length() ? Chars.skipBlanks(text, at + 1) : at;
    }

    /** Returns the offset before a break that ends at {@code at} (exclusive), or {@code at} if there is none. */
    int skipBreakBackward(int at) {
        int back = at;
        while (back > 0 && Chars.isBlank(text.charAt(back - 1))) {
            back--;
        }
        return back > 0 && text.charAt(back - 1) == '\n' ? back - 1 : at;
    }

    /**
     * Returns the offset after a literal that contains at most one break, or -1 if the text differs from it.
     *
     * @param index the index in the literal from which on it is compared
     * @param at the offset in the text that corresponds to the index
     */
    int literalEnd(String literal, int index, int at) {
        int next = at;
        boolean broken = false;
        for (int i = index; i < literal.length(); i++, next++) {
            if (Chars.at(text, next) != literal.charAt(i) && !broken) {
                int afterBreak = skipBreak(next);
                broken = afterBreak != next;
                next = afterBreak;
            }
            if (next >= text.length() || text.charAt(next) != literal.charAt(i)) {
                return -1;
            }
        }
        return next;
    }

    /**
     * Returns the first offset of a literal that contains at most one break, or -1 if the text differs from it.
     *
     * @param length the number of characters to compare, from the literal's start
     * @param to the offset in the text after these characters
     */
    int literalStart(String literal, int length, int to) {
        int end = to;
        boolean broken = false;
        for (int i = length - 1; i >= 0; i--, end--) {
            if (Chars.at(text, end - 1) != literal.charAt(i) && !broken) {
                int beforeBreak = skipBreakBackward(end);
                broken = beforeBreak != end;
                end = beforeBreak;
            }
            if (end <= 0 || text.charAt(end - 1) != literal.charAt(i)) {
                return -1;
            }
        }
        return end;
    }

    /**
     * Returns the offset after a run of characters of one set, or -1 if the run is too short. Breaks do not count
     * towards its length.
     *
     * @param following the literal that must follow the run; empty if anything may
     */
    int runEnd(TokenRule.Part part, String following, int from) {
        int at = from;
        int count = 0;
        while (true) {
            int end = Math.min(unbrokenEnd(part.set(), at), at + part.maximum() - count);
            count += end - at;
            int next = count < part.maximum() ? skipBreak(end) : end;
            int more = next == end ? 0 : unbrokenEnd(part.set(), next) - next;
            // A line that begins with a keyword contains a secret of its own.
            boolean stops = more == 0
                    || at > from && end - at < MIN_MIDDLE_PART
                    || count >= part.minimum() && rules.startsWithKeyword(text, next);
            boolean tail = more < MIN_WORD || !isLowerCase(next, next + more);
            boolean incomplete =
                    count < part.minimum() || !following.isEmpty() && tail && !text.startsWith(following, next);
            if (stops || !incomplete && !continues(end, count < part.usual(), next, next + more)) {
                return count < part.minimum() ? -1 : end;
            }
            at = next;
        }
    }

    /** Returns the offset after the characters of a set that follow each other without a break. */
    private int unbrokenEnd(char set, int from) {
        if (set != runSet || from < runFrom || from >= runTo) {
            runSet = set;
            runFrom = from;
            runTo = from;
            while (runTo < text.length() && Chars.in(set, text.charAt(runTo))) {
                runTo++;
            }
        }
        return runTo;
    }

    /** Returns whether a token that could end before a break continues after it. */
    private boolean continues(int end, boolean unusuallyShort, int next, int nextEnd) {
        return (unusuallyShort || end - lineStart(end) >= MIN_WRAPPED_LINE)
                && isMixed(next, nextEnd, unusuallyShort ? 1 : 2)
                && !isDate(next);
    }

    /** Returns the offset at which the line begins, but at most {@link #MIN_WRAPPED_LINE} before {@code at}. */
    private int lineStart(int at) {
        int start = at;
        while (start > 0 && at - start < MIN_WRAPPED_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private boolean isLowerCase(int from, int to) {
        int at = from;
        while (at < to && Chars.isLower(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    private boolean isDate(int at) {
        char fifth = Chars.at(text, at + 4);
        return (text.startsWith("19", at) || text.startsWith("20", at)) && (fifth == '-' || fifth == '/');
    }

    /**
     * Returns whether a range looks like part of a token: digits and letters alternate, or a capital letter follows a
     * lower-case one. An assignment does not, nor does a word and a character that joins words after a whole token.
     *
     * @param minimum the minimum number of changes between digits and letters
     */
    private boolean isMixed(int from, int to, int minimum) {
        int changes = 0;
        boolean capitalInside = false;
        boolean word = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char before = i > from ? text.charAt(i - 1) : ' ';
            if (minimum > 1 && c == '=' && i + 1 < to && text.charAt(i + 1) != '=') {
                return false;
            }
            if (word && minimum > 1 && (c == '-' || c == '_' || c == '.') && i - from > 1) {
                return false;
            }
            word &= Chars.isLetter(c);
            changes += Chars.isWord(c) && Chars.isWord(before) && Chars.isDigit(c) != Chars.isDigit(before) ? 1 : 0;
            capitalInside |= Chars.isUpper(c) && Chars.isLower(before);
        }
        return changes >= minimum || capitalInside;
    }
}
