package dev.rollbackplan.redact;

/** What stands between a name and its value: {@code =}, {@code :}, a blank behind an option, a tag's end and the like. */
final class AssignmentSyntax {

    /** Columns of values are aligned with at most so many blanks. */
    private static final int MOST_BLANKS = 64;

    private AssignmentSyntax() {}

    /**
     * Where the value of a name begins, or -1 if none is assigned.
     *
     * @param start where the name begins, and where it ends
     */
    static int valueStart(Scan scan, int start, int end) {
        String text = scan.text();
        int at = end;
        boolean quoted = false;
        if (Chars.at(text, at) == '\\' && isQuote(Chars.at(text, at + 1))) {
            at++;
        }
        if (isQuote(Chars.at(text, at))) {
            quoted = true;
            at++;
            at = Chars.at(text, at) == ']' ? at + 1 : at;
        }
        int sign = blanks(text, at);
        char c = Chars.at(text, sign);
        char second = Chars.at(text, sign + 1);
        if (c == '=') {
            // "?token= HTTP/1.1", "--passphrase= may be empty"
            char before = Chars.at(text, start - 1);
            boolean parameter = before == '?' || before == '&' || text.charAt(start) == '-';
            if (parameter && sign == at && Chars.isBlank(second)) {
                return -1;
            }
            return second == '~' ? -1 : blanks(text, second == '=' || second == '>' ? sign + 2 : sign + 1);
        }
        if (c == ':') {
            return second == ':' ? -1 : blanks(text, second == '=' ? sign + 2 : sign + 1);
        }
        if (c == '%' && second == '3' && "DdAa".indexOf(Chars.at(text, sign + 2)) >= 0) {
            return sign + 3;
        }
        if (c == '>' && Chars.at(text, start - 1) == '<') {
            return text.startsWith("</", scan.unquoted().end(sign + 1)) ? sign + 1 : -1;
        }
        boolean option = text.charAt(start) == '-' && !quoted;
        boolean literal = c == '\'' && !quoted;
        if (sign > at && (option || literal)) {
            return sign;
        }
        return pairedValue(text, at);
    }

    /** The value of a pair of {@code name} and {@code value}, as manifests, JSON and XML have it. */
    private static int pairedValue(String text, int from) {
        int at = from;
        at = Chars.at(text, at) == ',' ? at + 1 : at;
        at = blanks(text, at);
        at = Chars.at(text, at) == '\n' && at < text.length() ? blanks(text, at + 1) : at;
        if (at == from) {
            return -1;
        }
        at = isQuote(Chars.at(text, at)) ? at + 1 : at;
        if (!text.regionMatches(true, at, "value", 0, 5)) {
            return -1;
        }
        at += 5;
        at = isQuote(Chars.at(text, at)) ? at + 1 : at;
        char sign = Chars.at(text, at);
        return sign == ':' || sign == '=' ? blanks(text, at + 1) : -1;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (Chars.isBlank(Chars.at(text, at)) && at - from < MOST_BLANKS) {
            at++;
        }
        return at;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }
}
