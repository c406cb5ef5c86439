package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/**
 * Finds the exact value of one secret environment variable, also when it is wrapped over lines, quoted for a shell, or
 * escaped for JSON or a URL.
 */
final class EnvironmentRule extends RedactionRule {

    private final int keywordOffset;
    private final String value;

    /**
     * Creates a rule for a value.
     *
     * @param value the value, at least 3 UTF-16 code units long
     */
    EnvironmentRule(String value) {
        super("environment", unescapedPart(value), unescapedPart(value).substring(0, 3));
        this.value = value;
        this.keywordOffset = value.indexOf(keyword());
    }

    /**
     * Returns the longest run of letters and digits, which no quoting changes, or the first three characters if no run
     * is that long.
     */
    private static String unescapedPart(String value) {
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
    void tryMatch(Scan scan, int first, int last) {
        int known = keywordOffset + trigramOffset();
        int from = valueStart(scan, known + 2, last);
        int to = from < scan.markerEnd() ? -1 : valueEnd(scan, known + 3, last + 1);
        if (to >= 0) {
            // The value may be a word such as "password", which another rule needs to find the secret after it.
            scan.add(from, to, kind());
        }
    }

    /** Not supported: {@link #tryMatch} compares the value without the keyword. */
    @Override
    void match(Scan scan, int from, int to) {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the offset after the value, or -1 if the text differs from it.
     *
     * @param index the index in the value from which on it is compared
     * @param at the offset in the text that corresponds to the index
     */
    private int valueEnd(Scan scan, int index, int at) {
        String text = scan.text();
        int next = at;
        for (int i = index; i < value.length(); i++) {
            int end = characterEnd(scan, text, value.charAt(i), next);
            if (end < 0) {
                int afterBreak = scan.lineWrapping().skipBreak(next);
                end = afterBreak == next ? -1 : characterEnd(scan, text, value.charAt(i), afterBreak);
            }
            if (end < 0) {
                return -1;
            }
            next = end;
        }
        return next;
    }

    /**
     * Returns the value's first offset, or -1 if the text differs from it.
     *
     * @param index the index in the value from which on it is compared, backward
     * @param at the offset in the text that corresponds to the index
     */
    private int valueStart(Scan scan, int index, int at) {
        String text = scan.text();
        int end = at + 1;
        for (int i = index; i >= 0; i--) {
            int start = characterStart(text, value.charAt(i), end);
            if (start < 0) {
                int beforeBreak = scan.lineWrapping().skipBreakBackward(end);
                start = beforeBreak == end ? -1 : characterStart(text, value.charAt(i), beforeBreak);
            }
            if (start < 0) {
                return -1;
            }
            end = start;
        }
        return end;
    }

    /** Returns the offset after a character of the value, escaped or not, that begins at an offset, or -1. */
    private static int characterEnd(Scan scan, String text, char c, int at) {
        if (at >= text.length()) {
            return -1;
        }
        char actual = text.charAt(at);
        if (c == '\'' && (text.startsWith("'\\''", at) || text.startsWith("'\"'\"'", at))) {
            return at + (text.charAt(at + 1) == '"' ? 5 : 4);
        }
        if (actual == c && (c != '[' || scan.skipMarker(at) == at)) {
            return c == '\n' ? Chars.skipBlanks(text, at + 1) : at + 1;
        }
        if (actual == '\\' && (Chars.at(text, at + 1) == c || c == '\n' && Chars.at(text, at + 1) == 'n')) {
            return at + 2;
        }
        if (actual == '\\' && Chars.at(text, at + 1) == 'u' && hexadecimal(text, at + 2, at + 6) == c) {
            return at + 6;
        }
        return actual == '%' && c < 0x80 && hexadecimal(text, at + 1, at + 3) == c
                ? at + 3
                : c == ' ' && actual == '+' ? at + 1 : -1;
    }

    /** Returns the first offset of a character of the value, escaped or not, that ends before an offset, or -1. */
    private static int characterStart(String text, char c, int end) {
        char actual = end > 0 ? text.charAt(end - 1) : 0;
        if (actual == c || c == '\n' && actual == 'n' && Chars.at(text, end - 2) == '\\') {
            return escapeStart(text, actual == c ? end - 1 : end - 2, c);
        }
        if (Chars.at(text, end - 6) == '\\' && Chars.at(text, end - 5) == 'u' && hexadecimal(text, end - 4, end) == c) {
            return end - 6;
        }
        return c < 0x80 && Chars.at(text, end - 3) == '%' && hexadecimal(text, end - 2, end) == c
                ? end - 3
                : c == ' ' && actual == '+' ? end - 1 : -1;
    }

    /**
     * Returns the offset at which the escape of the character at {@code at} begins, or {@code at} if it is not escaped.
     */
    private static int escapeStart(String text, int at, char c) {
        if (c == '\'' && (text.startsWith("'\\'", at - 3) || text.startsWith("'\"'\"", at - 4))) {
            return text.charAt(at - 1) == '"' ? at - 4 : at - 3;
        }
        return !Chars.isWord(c) && c != '\\' && c != '\n' && Chars.at(text, at - 1) == '\\' ? at - 1 : at;
    }

    /** Returns the number that the hexadecimal digits of a range stand for, or -1 if one of them is none. */
    private static int hexadecimal(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.in('x', Chars.at(text, i))) {
                return -1;
            }
        }
        return Integer.parseInt(text, from, to, 16);
    }
}
