package dev.rollbackplan.redact;

/**
 * Reads through the line breaks that a terminal or a log puts into a long token: one LF, and the blanks behind it.
 *
 * <p>Whether a break is in a token or behind it is told by what the token still lacks. One that could end there goes on
 * only if it would be unusually short, or its line is as long as lines are that get wrapped; and if what follows looks like
 * no word of a sentence.
 */
final class LineWrapping {

    /** Nothing wraps its lines at fewer characters when there is room for more. */
    private static final int WRAPPED_LINE = 60;

    /** A part with a line of its own fills it. */
    private static final int SHORTEST_MIDDLE = 16;

    private final RedactionRules rules;
    private final String text;

    /** Of the run that was measured last: it need not be measured again from its middle. */
    private char set;

    private int runFrom;
    private int runTo;

    LineWrapping(RedactionRules rules, String text) {
        this.rules = rules;
        this.text = text;
    }

    /** Where the text goes on behind a break at {@code at}, or {@code at} if none stands there. */
    int behindBreak(int at) {
        return Chars.at(text, at) == '\n' && at < text.length() ? Chars.skipBlanks(text, at + 1) : at;
    }

    /** Where the text stops before a break that ends at {@code at} (exclusive), or {@code at} if none stands there. */
    int beforeBreak(int at) {
        int back = at;
        while (back > 0 && Chars.isBlank(text.charAt(back - 1))) {
            back--;
        }
        return back > 0 && text.charAt(back - 1) == '\n' ? back - 1 : at;
    }

    /** The end of the literal that begins at {@code at}, with at most one break in it, or -1. */
    int literal(String literal, int first, int at) {
        int next = at;
        boolean broken = false;
        for (int i = first; i < literal.length(); i++, next++) {
            if (Chars.at(text, next) != literal.charAt(i) && !broken) {
                int behind = behindBreak(next);
                broken = behind != next;
                next = behind;
            }
            if (next >= text.length() || text.charAt(next) != literal.charAt(i)) {
                return -1;
            }
        }
        return next;
    }

    /** Where the literal begins whose first {@code known} characters end at {@code to}, with at most one break, or -1. */
    int literalBack(String literal, int known, int to) {
        int end = to;
        boolean broken = false;
        for (int i = known - 1; i >= 0; i--, end--) {
            if (Chars.at(text, end - 1) != literal.charAt(i) && !broken) {
                int before = beforeBreak(end);
                broken = before != end;
                end = before;
            }
            if (end <= 0 || text.charAt(end - 1) != literal.charAt(i)) {
                return -1;
            }
        }
        return end;
    }

    /**
     * The end of a run of characters of one set, or -1 if it is too short. Breaks don't count.
     *
     * @param then what has to follow; empty if anything may
     */
    int run(TokenRule.Part part, String then, int from) {
        int at = from;
        int count = 0;
        while (true) {
            int end = Math.min(unbroken(part.set(), at), at + part.most() - count);
            count += end - at;
            int next = count < part.most() ? behindBreak(end) : end;
            int more = next == end ? 0 : unbroken(part.set(), next) - next;
            // A line that begins with a keyword holds a secret of its own.
            boolean other = more == 0
                    || at > from && end - at < SHORTEST_MIDDLE
                    || count >= part.least() && rules.keywordBegins(text, next);
            boolean lacking = count < part.least() || !then.isEmpty() && !text.startsWith(then, next);
            if (other || !lacking && !continues(end, count < part.usual(), next, next + more)) {
                return count < part.least() ? -1 : end;
            }
            at = next;
        }
    }

    private int unbroken(char wanted, int from) {
        if (wanted != set || from < runFrom || from >= runTo) {
            set = wanted;
            runFrom = from;
            runTo = from;
            while (runTo < text.length() && Chars.in(wanted, text.charAt(runTo))) {
                runTo++;
            }
        }
        return runTo;
    }

    private boolean continues(int end, boolean unusual, int next, int nextEnd) {
        return (unusual || end - lineStart(end) >= WRAPPED_LINE) && isMixed(next, nextEnd) && !isDate(next);
    }

    /** Where the line begins, as far as that is near enough to matter. */
    private int lineStart(int at) {
        int start = at;
        while (start > 0 && at - start < WRAPPED_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private boolean isDate(int at) {
        char fifth = Chars.at(text, at + 4);
        return (text.startsWith("19", at) || text.startsWith("20", at)) && (fifth == '-' || fifth == '/');
    }

    /** Whether digits or small and capital letters are mixed as no word has them. */
    private boolean isMixed(int from, int to) {
        boolean digit = false;
        boolean letter = false;
        boolean capitalInside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digit |= Chars.isDigit(c);
            letter |= Chars.isLetter(c);
            capitalInside |= Chars.isUpper(c) && i > from && Chars.isLower(text.charAt(i - 1));
        }
        return digit && letter || capitalInside;
    }
}
