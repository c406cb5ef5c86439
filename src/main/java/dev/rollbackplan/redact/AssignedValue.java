package dev.rollbackplan.redact;

/** What is assigned to a name, and whether it is a secret rather than a word about one. */
final class AssignedValue {

    /** Beyond it no closing quotation mark is looked for. */
    private static final int LONGEST_QUOTED = 4096;

    private final Scan scan;
    private final String text;
    private final String kind;
    private final int nameStart;
    private final int nameEnd;
    private int from;
    private int to;
    private boolean quoted;

    /**
     * The value that begins at a place, with its quotation mark if it has one.
     *
     * @param nameStart where the name begins, and where it ends
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
            to = closing(text.charAt(mark), escaped);
            quoted = to >= 0;
        } else {
            from = at;
        }
        if (!quoted) {
            to = scan.unquoted().end(from);
            char before = Chars.at(text, nameStart - 1);
            to = before == '?' || before == '&' ? parameterEnd() : to;
        }
    }

    private int parameterEnd() {
        int end = from;
        while (end < to && text.charAt(end) != '&' && text.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    void report() {
        if (from < to && !NonSecretValue.begins(text, from) && !isMarkers() && isSecret()) {
            scan.report(from, to, kind);
        }
    }

    private int closing(char mark, boolean escaped) {
        for (int i = from; i < text.length() && i - from < LONGEST_QUOTED; i++) {
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

    /** Whether there is nothing but what was redacted before, and what stood around it. */
    private boolean isMarkers() {
        boolean met = false;
        int left = 0;
        for (int i = from; i < to && left < 3; ) {
            int behind = scan.behindMarker(i);
            met |= behind > i;
            left += behind == i && Chars.isWord(text.charAt(i)) ? 1 : 0;
            i = Math.max(behind, i + 1);
        }
        return met && left < 3;
    }

    private boolean isSecret() {
        String value = text.substring(from, Math.min(to, from + LONGEST_QUOTED));
        boolean password = kind.equals("password");
        if (NonSecretValue.matches(value) || FilePathValue.matches(value) || isOwnName(value)) {
            return false;
        }
        if (quoted) {
            return isQuotedSecret(value, password);
        }
        if (CodeExpression.matches(value) || CodeExpression.isDotted(value) && (!password || isSpaced())) {
            return false;
        }
        char sign = sign();
        // One of the parts of a resource's name, such as AWS gives.
        if (sign == ':' && !password && Chars.at(text, nameStart - 1) == ':') {
            return false;
        }
        if (sign == '=' || isData()) {
            return password ? value.length() >= 3 || isAlone() : isKey(value);
        }
        if (sign == ' ') {
            // "--secret clickhouse:password": a flag, and what it is about.
            return !RandomnessHeuristic.isWordLike(value)
                    || isAlone() && value.indexOf(':') < 0 && !NonSecretValue.isFunctionWord(value);
        }
        return RandomnessHeuristic.isRandom(value) && (password || !CodeExpression.isAddress(value))
                || isAlone() && (password || isKey(value));
    }

    private boolean isQuotedSecret(String value, boolean password) {
        // A shell runs what stands between these.
        boolean command = text.charAt(from - 1) == '`' && value.indexOf(' ') >= 0;
        boolean constant = kind.equals("api-key") && RandomnessHeuristic.isWordLike(value);
        return value.length() >= (password ? 1 : 4)
                && !command
                && !constant
                && !NonSecretValue.isSentence(value)
                && (password || !RandomnessHeuristic.isNumber(value));
    }

    /** Whether blanks stand around the sign, as in code. */
    private boolean isSpaced() {
        return Chars.isBlank(Chars.at(text, nameEnd)) && Chars.isBlank(text.charAt(from - 1));
    }

    private boolean isKey(String value) {
        return value.length() >= 6
                && !CodeExpression.isAddress(value)
                && !RandomnessHeuristic.isNumber(value)
                && !RandomnessHeuristic.isConstant(value)
                && !isKebabName(value);
    }

    /** A secret's name in Kubernetes or elsewhere: small letters and hyphens. */
    private static boolean isKebabName(String value) {
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

    private char sign() {
        int at = Chars.skipBlanks(text, nameEnd);
        return at > nameEnd && at >= from - 1 && Chars.at(text, at) != '=' && Chars.at(text, at) != ':'
                ? ' '
                : Chars.at(text, at);
    }

    /** Whether the name stands in quotation marks, as in JSON, or as a tag. */
    private boolean isData() {
        char behind = Chars.at(text, nameEnd);
        return AssignmentSyntax.isQuote(behind) || behind == '\\' || behind == '>' || behind == '%';
    }

    private boolean isOwnName(String value) {
        int length = value.length();
        return length >= 3 && text.regionMatches(true, nameEnd - length, value, 0, length);
    }

    /** Whether nothing else stands on the line or, in quotation marks, between them. */
    private boolean isAlone() {
        int end = Chars.skipBlanks(text, to);
        char behind = Chars.at(text, end);
        char before = Chars.at(text, nameStart - 1);
        if (AssignmentSyntax.isQuote(before)) {
            return behind == before;
        }
        int start = nameStart;
        while (start > 0 && " \t-+>".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean first = Chars.at(text, start - 1) == '\n' || text.startsWith("export ", start - 7) || sign() == ' ';
        return first
                && (behind == '\n'
                        || behind == '#' && end > to
                        || sign() == ' ' && (behind == '-' || behind == '\\' || behind == '|'));
    }
}
