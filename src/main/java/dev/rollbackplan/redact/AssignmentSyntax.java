package dev.rollbackplan.redact;

/**
 * Finds the value assigned to a name. Recognized separators are {@code =}, {@code ==}, {@code =>}, {@code :},
 * {@code :=}, {@code %3D}, {@code %3A}, a blank after an option or before an apostrophe, the end of a tag, and the key
 * {@code value} in a pair of name and value.
 */
final class AssignmentSyntax {

    /** Maximum number of blanks on either side of a separator, which some files use to align values in columns. */
    private static final int MAX_BLANKS = 64;

    private AssignmentSyntax() {}

    /**
     * Returns the offset at which the value of a name begins, or -1 if no value is assigned.
     *
     * @param start the name's first offset
     * @param end the offset after the name
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
        int separator = skipBlanks(text, at);
        char c = Chars.at(text, separator);
        char second = Chars.at(text, separator + 1);
        if (c == '=') {
            // No value: "?token= HTTP/1.1", "--passphrase= may be empty".
            char before = Chars.at(text, start - 1);
            boolean parameter = before == '?' || before == '&' || text.charAt(start) == '-';
            if (parameter && separator == at && Chars.isBlank(second)) {
                return -1;
            }
            return second == '~'
                    ? -1
                    : skipBlanks(text, second == '=' || second == '>' ? separator + 2 : separator + 1);
        }
        if (c == ':') {
            return second == ':' ? -1 : skipBlanks(text, second == '=' ? separator + 2 : separator + 1);
        }
        if (c == '%' && second == '3' && "DdAa".indexOf(Chars.at(text, separator + 2)) >= 0) {
            return separator + 3;
        }
        if (c == '>' && Chars.at(text, start - 1) == '<') {
            return text.startsWith("</", scan.bareValue().end(separator + 1)) ? separator + 1 : -1;
        }
        boolean option = text.charAt(start) == '-' && !quoted;
        boolean literal = c == '\'' && !quoted;
        if (separator > at && (option || literal)) {
            return separator;
        }
        return pairedValue(text, at);
    }

    /**
     * Returns the offset at which the value begins in a pair of {@code name} and {@code value}, as in Kubernetes
     * manifests, JSON and XML, or -1.
     *
     * @param from the offset after the name and its quotation mark
     */
    private static int pairedValue(String text, int from) {
        int at = from;
        at = Chars.at(text, at) == ',' ? at + 1 : at;
        at = skipBlanks(text, at);
        at = Chars.at(text, at) == '\n' && at < text.length() ? skipBlanks(text, at + 1) : at;
        if (at == from) {
            return -1;
        }
        at = isQuote(Chars.at(text, at)) ? at + 1 : at;
        if (!text.regionMatches(true, at, "value", 0, 5)) {
            return -1;
        }
        at += 5;
        at = isQuote(Chars.at(text, at)) ? at + 1 : at;
        char separator = Chars.at(text, at);
        return separator == ':' || separator == '=' ? skipBlanks(text, at + 1) : -1;
    }

    /** Returns the offset after at most {@link #MAX_BLANKS} blanks. */
    private static int skipBlanks(String text, int from) {
        int at = from;
        while (Chars.isBlank(Chars.at(text, at)) && at - from < MAX_BLANKS) {
            at++;
        }
        return at;
    }

    /** Returns whether a character is a double quotation mark, an apostrophe or a backtick. */
    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }
}
