package dev.rollbackplan.redact;

/** The very value of one of the environment's secrets, also wrapped, quoted for a shell or escaped for JSON or a URL. */
final class EnvironmentRule extends RedactionRule {

    private final int keywordAt;
    private final String value;

    EnvironmentRule(String value) {
        super("environment", plainest(value), plainest(value).substring(0, 3));
        this.value = value;
        this.keywordAt = value.indexOf(keyword());
    }

    /** The longest part that no quoting changes. */
    private static String plainest(String value) {
        int from = 0;
        int to = 0;
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || !Chars.isWord(value.charAt(i))) {
                if (i - start > to - from) {
                    from = start;
                    to = i;
                }
                start = i + 1;
            }
        }
        return to - from < 3 ? value.substring(0, 3) : value.substring(from, to);
    }

    @Override
    void meet(Scan scan, int at, int last) {
        int first = keywordAt + anchor();
        int from = startBehind(scan, first + 2, last);
        int to = from < scan.markerEnd() ? -1 : endBefore(scan, first + 3, last + 1);
        if (to >= 0) {
            // The value may be a word such as "password", behind which a rule finds another secret.
            scan.add(from, to, kind());
        }
    }

    @Override
    void match(Scan scan, int from, int to) {
        throw new UnsupportedOperationException();
    }

    /** Where the value ends whose characters from {@code first} on stand at {@code at}, or -1. */
    private int endBefore(Scan scan, int first, int at) {
        String text = scan.text();
        int next = at;
        for (int i = first; i < value.length(); i++) {
            int behind = behind(scan, text, value.charAt(i), next);
            if (behind < 0) {
                int broken = scan.wrapped().behindBreak(next);
                behind = broken == next ? -1 : behind(scan, text, value.charAt(i), broken);
            }
            if (behind < 0) {
                return -1;
            }
            next = behind;
        }
        return next;
    }

    /** Where the value begins whose characters up to {@code last} end at {@code at}, or -1. */
    private int startBehind(Scan scan, int last, int at) {
        String text = scan.text();
        int end = at + 1;
        for (int i = last; i >= 0; i--) {
            int before = before(text, value.charAt(i), end);
            if (before < 0) {
                int broken = scan.wrapped().beforeBreak(end);
                before = broken == end ? -1 : before(text, value.charAt(i), broken);
            }
            if (before < 0) {
                return -1;
            }
            end = before;
        }
        return end;
    }

    private static int behind(Scan scan, String text, char c, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char met = text.charAt(at);
        if (c == '\'' && (text.startsWith("'\\''", at) || text.startsWith("'\"'\"'", at))) {
            return at + (text.charAt(at + 1) == '"' ? 5 : 4);
        }
        if (met == c && (c != '[' || scan.behindMarker(at) == at)) {
            return c == '\n' ? Chars.skipBlanks(text, at + 1) : at + 1;
        }
        if (met == '\\' && (Chars.at(text, at + 1) == c || c == '\n' && Chars.at(text, at + 1) == 'n')) {
            return at + 2;
        }
        return met == '%' && c < 0x80 && escaped(text, at + 1) == c ? at + 3 : c == ' ' && met == '+' ? at + 1 : -1;
    }

    private static int before(String text, char c, int end) {
        char met = end > 0 ? text.charAt(end - 1) : 0;
        if (met == c || c == '\n' && met == 'n' && Chars.at(text, end - 2) == '\\') {
            return escapeStart(text, met == c ? end - 1 : end - 2, c);
        }
        return c < 0x80 && Chars.at(text, end - 3) == '%' && escaped(text, end - 2) == c
                ? end - 3
                : c == ' ' && met == '+' ? end - 1 : -1;
    }

    /** Where the escape of a character that stands at a place begins. */
    private static int escapeStart(String text, int at, char c) {
        if (c == '\'' && (text.startsWith("'\\'", at - 3) || text.startsWith("'\"'\"", at - 4))) {
            return text.charAt(at - 1) == '"' ? at - 4 : at - 3;
        }
        return !Chars.isWord(c) && c != '\\' && c != '\n' && Chars.at(text, at - 1) == '\\' ? at - 1 : at;
    }

    private static int escaped(String text, int at) {
        return Chars.in('x', Chars.at(text, at)) && Chars.in('x', Chars.at(text, at + 1))
                ? Integer.parseInt(text, at, at + 2, 16)
                : -1;
    }
}
