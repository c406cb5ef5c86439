package dev.rollbackplan.redact;

/** The value assigned to a name, and the decision whether it is a secret. */
final class AssignedValue {

    /** Maximum distance at which a closing quotation mark is searched for, in UTF-16 code units. */
    private static final int MAX_QUOTED_LENGTH = 4096;

    private final Scan scan;
    private final String text;
    private final String kind;
    private final int nameStart;
    private final int nameEnd;
    private int from;
    private int to;
    private boolean quoted;

    /**
     * Finds the end of the value that begins at an offset. If it begins with a quotation mark and is closed on the same
     * line, the value is the text between the quotation marks.
     *
     * @param kind the kind of secret that the name announces
     * @param nameStart the name's first offset
     * @param nameEnd the offset after the name
     * @param at the value's first offset, including its quotation mark
     */
    AssignedValue(Scan scan, String kind, int nameStart, int nameEnd, int at) {
        this.scan = scan;
        this.text = scan.text();
        this.kind = kind;
        this.nameStart = nameStart;
        this.nameEnd = nameEnd;
        boolean escaped = Chars.at(text, at) == '\\' && AssignmentSyntax.isQuote(Chars.at(text, at + 1));
        int mark = escaped ? at + 1 : at;
        if (AssignmentSyntax.isQuote(Chars.at(text, mark))) {
            from = mark + 1;
            to = closingQuote(text.charAt(mark), escaped);
            quoted = to >= 0;
        } else {
            from = at;
        }
        if (!quoted) {
            to = scan.bareValue().end(from);
            char before = Chars.at(text, nameStart - 1);
            to = before == '?' || before == '&' ? parameterEnd() : to;
        }
    }

    /** Returns the end of the value of a URL's query parameter. */
    private int parameterEnd() {
        int end = from;
        while (end < to && text.charAt(end) != '&' && text.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    /** Reports the value to the scan if it is a secret. */
    void report() {
        if (from < to && !NonSecretValue.startsReference(text, from) && !isOnlyMarkers() && isSecret()) {
            scan.report(from, to, kind);
        }
    }

    /** Returns the offset of the closing quotation mark, or of the backslash that escapes it, or -1. */
    private int closingQuote(char mark, boolean escaped) {
        for (int i = from; i < text.length() && i - from < MAX_QUOTED_LENGTH; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == mark && !escaped) {
                return i;
            }
            if (c == '\\') {
                if (escaped && Chars.at(text, i + 1) == mark) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Returns whether the value consists of redaction markers and at most two other letters or digits. */
    private boolean isOnlyMarkers() {
        boolean hasMarker = false;
        int others = 0;
        for (int i = from; i < to && others < 3; ) {
            int markerEnd = scan.skipMarker(i);
            hasMarker |= markerEnd > i;
            others += markerEnd == i && Chars.isWord(text.charAt(i)) ? 1 : 0;
            i = Math.max(markerEnd, i + 1);
        }
        return hasMarker && others < 3;
    }

    private boolean isSecret() {
        String value = text.substring(from, Math.min(to, from + MAX_QUOTED_LENGTH));
        boolean password = kind.equals("password");
        if (NonSecretValue.matches(value) || FilePathValue.matches(value) || isEndOfName(value)) {
            return false;
        }
        if (quoted) {
            return isQuotedSecret(value, password);
        }
        if (CodeExpression.matches(value)
                || CodeExpression.isDottedName(value) && (!password || hasBlanksAroundSeparator())) {
            return false;
        }
        char separator = separator();
        // Part of a resource name with colons, such as an AWS ARN.
        if (separator == ':' && !password && Chars.at(text, nameStart - 1) == ':') {
            return false;
        }
        if (separator == '=' || isQuotedOrTagName()) {
            return password ? value.length() >= 3 || isAlone() : isKey(value);
        }
        if (separator == ' ') {
            // In "--secret clickhouse:password" the value names the secret.
            return !RandomnessHeuristic.isWordLike(value)
                    || isAlone() && value.indexOf(':') < 0 && !NonSecretValue.isFunctionWord(value);
        }
        return RandomnessHeuristic.isRandom(value) && (password || !CodeExpression.isHexadecimalNumber(value))
                || isAlone() && (password || isKey(value));
    }

    private boolean isQuotedSecret(String value, boolean password) {
        // A shell runs the text between backticks as a command.
        boolean command = text.charAt(from - 1) == '`' && value.indexOf(' ') >= 0;
        boolean constant = kind.equals("api-key") && RandomnessHeuristic.isWordLike(value);
        return value.length() >= (password ? 1 : 4)
                && !command
                && !constant
                && !NonSecretValue.isSentence(value)
                && (password || !RandomnessHeuristic.isNumber(value));
    }

    /** Returns whether blanks surround the separator, as they usually do in code. */
    private boolean hasBlanksAroundSeparator() {
        return Chars.isBlank(Chars.at(text, nameEnd)) && Chars.isBlank(text.charAt(from - 1));
    }

    private boolean isKey(String value) {
        return value.length() >= 6
                && !CodeExpression.isHexadecimalNumber(value)
                && !RandomnessHeuristic.isNumber(value)
                && !RandomnessHeuristic.isConstant(value)
                && !isKebabCase(value);
    }

    /** Returns whether a value is lower-case letters with hyphens, such as the name of a Kubernetes secret. */
    private static boolean isKebabCase(String value) {
        boolean hyphen = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            hyphen |= c == '-';
            if (!Chars.isLower(c) && c != '-') {
                return false;
            }
        }
        return hyphen;
    }

    /** Returns the character that separates name and value; a space if only blanks do. */
    private char separator() {
        int at = Chars.skipBlanks(text, nameEnd);
        return at > nameEnd && at >= from - 1 && Chars.at(text, at) != '=' && Chars.at(text, at) != ':'
                ? ' '
                : Chars.at(text, at);
    }

    /** Returns whether the name is quoted, as in JSON, a tag's name, or followed by a percent-encoded separator. */
    private boolean isQuotedOrTagName() {
        char after = Chars.at(text, nameEnd);
        return AssignmentSyntax.isQuote(after) || after == '\\' || after == '>' || after == '%';
    }

    /** Returns whether the name ends in the value, as in {@code client_secret=secret}. */
    private boolean isEndOfName(String value) {
        int length = value.length();
        return length >= 3 && text.regionMatches(true, nameEnd - length, value, 0, length);
    }

    /**
     * Returns whether the assignment is alone on its line or, if a quotation mark precedes the name, within that pair.
     */
    private boolean isAlone() {
        int end = Chars.skipBlanks(text, to);
        char after = Chars.at(text, end);
        char before = Chars.at(text, nameStart - 1);
        if (AssignmentSyntax.isQuote(before)) {
            return after == before;
        }
        int start = nameStart;
        while (start > 0 && " \t-+>".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean first =
                Chars.at(text, start - 1) == '\n' || text.startsWith("export ", start - 7) || separator() == ' ';
        return first
                && (after == '\n'
                        || after == '#' && end > to
                        || separator() == ' ' && (after == '-' || after == '\\' || after == '|'));
    }
}
