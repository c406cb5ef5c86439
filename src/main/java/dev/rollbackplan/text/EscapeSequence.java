package dev.rollbackplan.text;

/** Finds the end of control functions of ECMA-48 (5th edition, sections 5.3 to 5.6), as a terminal reads them. */
final class EscapeSequence {

    static final char ESC = 0x1B;
    private static final char CSI = 0x9B;
    private static final char ST = 0x9C;
    private static final char BEL = 0x07;

    private EscapeSequence() {}

    /** Returns whether a C1 control begins a sequence: CSI, or the strings DCS, SOS, OSC, PM and APC. */
    static boolean isIntroducer(int c) {
        return c == CSI || c == 0x90 || c == 0x98 || c >= 0x9D && c <= 0x9F;
    }

    /**
     * Returns the offset after the sequence that begins at {@code at}.
     *
     * <p>Only the introducer of an unfinished sequence counts, so that no text is lost. A string that is not terminated
     * on its line is unfinished.
     */
    static int end(String text, int at) {
        char first = text.charAt(at);
        int next = at + 1;
        if (first == CSI) {
            return controlSequence(text, next);
        }
        if (first != ESC) {
            return string(text, next);
        }
        if (next == text.length()) {
            return next;
        }
        char kind = text.charAt(next);
        if (kind == '[') {
            return controlSequence(text, next + 1);
        }
        if (kind == 'P' || kind == 'X' || kind == ']' || kind == '^' || kind == '_') {
            return string(text, next + 1);
        }
        int end = skip(text, next, ' ', '/');
        return end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '~' ? end + 1 : next;
    }

    private static int controlSequence(String text, int from) {
        int end = skip(text, skip(text, from, '0', '?'), ' ', '/');
        return end < text.length() && text.charAt(end) >= '@' && text.charAt(end) <= '~' ? end + 1 : from;
    }

    private static int string(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BEL || c == ST) {
                return i + 1;
            }
            if (c == ESC) {
                return i + 1 < text.length() && text.charAt(i + 1) == '\\' ? i + 2 : from;
            }
            if (c == '\n' || c == '\r') {
                return from;
            }
        }
        return from;
    }

    private static int skip(String text, int from, char low, char high) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= low && text.charAt(at) <= high) {
            at++;
        }
        return at;
    }
}
