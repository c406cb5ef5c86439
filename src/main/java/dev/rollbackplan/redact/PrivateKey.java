package dev.rollbackplan.redact;

/** A private key in the armour of PEM, PGP or SSH2, whole or cut at either end, also as one line with {@code \n} in it. */
final class PrivateKey {

    private static final String KIND = "private-key";

    /** A label such as "RSA PRIVATE KEY" is shorter. */
    private static final int LONGEST_LABEL = 64;

    /** A line of a key's body, and no word. */
    private static final int SHORTEST_LINE = 16;

    private PrivateKey() {}

    /** The block from its first line on. */
    static final class Begin extends RedactionRule {

        Begin() {
            super(KIND, "-----BEGIN ", "BEG");
        }

        @Override
        void match(Scan scan, int from, int to) {
            String text = scan.text();
            int body = labelEnd(text, to);
            if (body >= 0) {
                int end = bodyEnd(text, body);
                int close = closing(text, end);
                if (close < 0) {
                    close = PrefixedKey.end(text, from, body);
                }
                if (close > 0 || end > body) {
                    scan.report(from, Math.max(close, end), KIND);
                }
            }
        }
    }

    /** The block up to its last line, where the first one is missing. */
    static final class End extends RedactionRule {

        End() {
            super(KIND, "-----END ", "-EN");
        }

        @Override
        void match(Scan scan, int from, int to) {
            String text = scan.text();
            int end = labelEnd(text, to);
            int start = end < 0 ? from : bodyStart(text, from, scan.done());
            if (start < from) {
                scan.report(start, end, KIND);
            }
        }
    }

    /** Where the dashes behind the label of a private key end, or -1. */
    static int labelEnd(String text, int from) {
        int at = from;
        while (at - from < LONGEST_LABEL && (Chars.isWord(Chars.at(text, at)) || Chars.at(text, at) == ' ')) {
            at++;
        }
        boolean secret = text.startsWith("PRIVATE KEY", at - 11) || text.startsWith("PRIVATE KEY BLOCK", at - 17);
        return secret && text.startsWith("-----", at) ? at + 5 : -1;
    }

    /** Behind the last line that is a key's. */
    private static int bodyEnd(String text, int from) {
        int end = from;
        int at = from;
        while (true) {
            at = behindBreaks(text, at);
            int lineEnd = lineEnd(text, at);
            if (lineEnd == at) {
                return end;
            }
            end = lineEnd;
            at = lineEnd;
        }
    }

    private static int closing(String text, int from) {
        int at = behindBreaks(text, from);
        return text.startsWith("-----END ", at) ? labelEnd(text, at + 9) : -1;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (Chars.isBase64(Chars.at(text, at))) {
            at++;
        }
        if (Chars.at(text, at) == ':' && at > from) {
            while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) != '\\' && text.charAt(at) != '"') {
                at++;
            }
            return at;
        }
        boolean whole = Chars.at(text, at) == '\n'
                || Chars.at(text, at) == '\\'
                || AssignmentSyntax.isQuote(Chars.at(text, at))
                || Chars.at(text, at) == '-';
        return at - from >= SHORTEST_LINE || whole ? at : from;
    }

    /** Behind line ends, also those that are written as escapes, with what code puts around its strings. */
    private static int behindBreaks(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = Chars.at(text, at + 1);
            if (c == '\\' && (next == 'n' || next == 'r' || next == '\\' || next == '\n')) {
                at += 2;
            } else if (c <= ' ') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static int bodyStart(String text, int from, int limit) {
        int start = from;
        int at = from;
        while (true) {
            int end = beforeBreaks(text, at, limit);
            int line = end;
            while (line > limit && Chars.isBase64(text.charAt(line - 1))) {
                line--;
            }
            // Of an escaped line break, the letter belongs to no key.
            line = Chars.at(text, line - 1) == '\\' && line < end ? line + 1 : line;
            boolean last = start == from && end - line >= 1;
            if (end == at || end - line < SHORTEST_LINE && !last) {
                return start;
            }
            start = line;
            at = line;
        }
    }

    private static int beforeBreaks(String text, int from, int limit) {
        int at = from;
        while (at > limit) {
            char c = text.charAt(at - 1);
            if (c <= ' ') {
                at--;
            } else if ((c == 'n' || c == 'r') && Chars.at(text, at - 2) == '\\') {
                at -= 2;
            } else {
                return at;
            }
        }
        return at;
    }
}
