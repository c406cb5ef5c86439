package dev.rollbackplan.redact;

/** Finds where values without quotation marks end. */
final class BareValue {

    private final String text;

    /** The value that was measured last: what is assigned in its middle ends where it ends. */
    private int lastFrom;

    private int lastTo;

    BareValue(String text) {
        this.text = text;
    }

    /** Where a value without quotation marks ends: what closes or lists something is part of it if it goes on behind. */
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
                if (next <= ' ' || AssignmentSyntax.isQuote(next) || isName(at + 1)) {
                    break;
                }
            } else if (c == '\\' && (AssignmentSyntax.isQuote(next) || next == 'n' || next == 'r' || next == 't')
                    || c == '%' && next == '2' && Chars.at(text, at + 2) == '6') {
                break;
            }
        }
        return at;
    }

    /** Whether a name and a sign of assignment stand there. */
    private boolean isName(int from) {
        int at = from;
        while (at - from < 40 && (Chars.isWord(Chars.at(text, at)) || "_-. ".indexOf(Chars.at(text, at)) >= 0)) {
            at++;
        }
        return at > from && (Chars.at(text, at) == '=' || Chars.at(text, at) == ':');
    }
}
