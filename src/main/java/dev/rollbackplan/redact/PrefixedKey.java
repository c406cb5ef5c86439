package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/**
 * Finds the ends of a private key whose lines all have a prefix, such as the job and the time in a job's log, or are
 * strings of source code. Such a key is redacted from its first line to its last one, prefixes included.
 */
final class PrefixedKey {

    /** Minimum length of the base64 at the end of a line, longer than words. */
    private static final int MIN_RUN = 20;

    /** Maximum length of a line, in UTF-16 code units. */
    private static final int MAX_LINE_LENGTH = 1000;

    private PrefixedKey() {}

    /**
     * Returns the offset after the key's last line, or -1 if the line after the first one is not part of a key.
     *
     * @param body the offset after the label of the first line
     */
    static int end(String text, int body) {
        int at = lineEnd(text, body);
        int end = -1;
        while (at >= 0 && at < text.length()) {
            int next = lineEnd(text, at + 1);
            if (next < 0) {
                return end;
            }
            int last = lastLine(text, at, next);
            if (last < 0 && next < text.length()) {
                // The last line of a body is short.
                last = lastLine(text, next, lineEnd(text, next + 1));
            }
            if (last >= 0) {
                return end < 0 ? -1 : Math.max(end, PrivateKey.labelEnd(text, last + 9));
            }
            int run = runEnd(text, at + 1, next);
            if (run < 0 && !isHeader(text, at + 1, next)) {
                return end;
            }
            end = run < 0 ? end : run;
            at = next;
        }
        return end;
    }

    /**
     * Returns the offset after the key's end if it is not far, or -1. Text of any form may be before it, but base64 must
     * be.
     *
     * @param body the offset after the label of the first line
     */
    static int nearEnd(String text, int body) {
        int run = 0;
        boolean base64 = false;
        for (int at = body; at < text.length() && at - body < Redactor.MARGIN; at++) {
            char c = text.charAt(at);
            run = Chars.isBase64(c) ? run + 1 : 0;
            base64 |= run >= MIN_RUN;
            if (c == '-' && text.startsWith("-----", at)) {
                return base64 && text.startsWith("-----END ", at) ? PrivateKey.labelEnd(text, at + 9) : -1;
            }
        }
        return -1;
    }

    /**
     * Returns the first offset of the base64 in the key's first line, or {@code from} if the line before the last one is
     * not part of a key.
     *
     * @param from the first offset of the last line's label
     * @param limit the lowest offset at which the key may begin
     */
    static int start(String text, int from, int limit) {
        int start = from;
        int line = lineStart(text, from);
        boolean first = true;
        while (line > Math.max(0, limit)) {
            int before = lineStart(text, line - 1);
            if (before < 0) {
                return start;
            }
            int end = runEnd(text, before, line - 1);
            if (end < 0 && !first) {
                return start;
            }
            if (end >= 0) {
                int run = end;
                while (run > before && Chars.isBase64(text.charAt(run - 1))) {
                    run--;
                }
                start = run >= limit ? run : start;
            }
            first = false;
            line = before;
        }
        return start;
    }

    /** Returns the offset of the dashes of a last line in a range, or -1. */
    private static int lastLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '-' && text.startsWith("-----END ", i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeader(String text, int from, int to) {
        int at = Chars.skipBlanks(text, from);
        return at >= to || text.startsWith("Proc-Type:", at) || text.startsWith("DEK-Info:", at);
    }

    /** Returns the offset after the base64 at the end of a line, or -1 if there is too little. */
    private static int runEnd(String text, int from, int to) {
        int end = to;
        while (end > from
                && (" \t\"',+\\\r".indexOf(text.charAt(end - 1)) >= 0 && !Chars.isBase64(text.charAt(end - 1))
                        || text.charAt(end - 1) == '+' && Chars.at(text, end - 2) == ' '
                        || text.charAt(end - 1) == 'n' && Chars.at(text, end - 2) == '\\')) {
            end--;
        }
        int start = end;
        while (start > from && Chars.isBase64(text.charAt(start - 1))) {
            start--;
        }
        return end - start >= MIN_RUN ? end : -1;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (Chars.at(text, at) != '\n') {
            at++;
            if (at - from > MAX_LINE_LENGTH) {
                return -1;
            }
        }
        return Math.min(at, text.length());
    }

    private static int lineStart(String text, int from) {
        int at = from;
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
            if (from - at > MAX_LINE_LENGTH) {
                return -1;
            }
        }
        return at;
    }
}
