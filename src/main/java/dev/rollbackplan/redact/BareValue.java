package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/** Finds where values without quotation marks end. Remembers the last value, so that its text is measured only once. */
final class BareValue {

    private final String text;

    /** First offset of the value measured last. A value that begins inside it ends where it ends. */
    private int lastFrom;

    private int lastTo;

    BareValue(String text) {
        this.text = text;
    }

    /**
     * Returns the offset after a value without quotation marks. A comma, a bracket or the like belongs to the value if
     * the value continues after it; punctuation at the end does not.
     *
     * @param from the value's first offset
     */
    int end(int from) {
        if (from < lastFrom || from >= lastTo) {
            lastFrom = from;
            lastTo = measure(from);
        }
        int at = lastTo;
        while (at > from + 1 && ".,;:".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private int measure(int from) {
        int depth = 0;
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            char next = Chars.at(text, at + 1);
            if (c <= ' ' || c == '<' && at > from || c == '`' || c == '"') {
                break;
            }
            if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                if (depth == 0 && !Chars.isWord(next)) {
                    break;
                }
                depth = Math.max(0, depth - 1);
            } else if (c == '>' || c == '\'' || c == '|') {
                if (!Chars.isWord(next)) {
                    break;
                }
            } else if (c == ',' || c == ';' || c == '&') {
                if (next <= ' ' || Chars.isQuote(next) || startsAssignment(at + 1)) {
                    break;
                }
            } else if (c == '\\' && (Chars.isQuote(next) || next == 'n' || next == 'r' || next == 't')
                    || c == '%' && next == '2' && Chars.at(text, at + 2) == '6') {
                break;
            }
        }
        return at;
    }

    /** Returns whether a name of at most 40 characters and {@code =} or {@code :} begin at an offset. */
    private boolean startsAssignment(int from) {
        int at = from;
        while (at - from < 40 && (Chars.isWord(Chars.at(text, at)) || "_-. ".indexOf(Chars.at(text, at)) >= 0)) {
            at++;
        }
        return at > from && (Chars.at(text, at) == '=' || Chars.at(text, at) == ':');
    }
}
