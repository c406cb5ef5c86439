package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/**
 * Finds the end of a private key whose lines all have a prefix, such as the job and the time in a job's log. Such a key
 * is redacted from its first line to its last one, prefixes included.
 */
final class PrefixedKey {

    /** Minimum length of a base64 run with a digit, longer than such words in prefixes. */
    private static final int MIN_MIXED_RUN = 16;

    /** Minimum length of a base64 run without a digit, longer than names in prefixes. */
    private static final int MIN_RUN = 40;

    private PrefixedKey() {}

    /**
     * Returns the offset after the key's last line. Returns -1 if another block begins first, if the last line is not
     * within {@link Redactor#MARGIN}, or if there is no base64 between the first and the last line.
     *
     * @param begin the first offset of the key's first line
     * @param body the offset after that line's label
     */
    static int end(String text, int begin, int body) {
        int at = text.indexOf("-----", body - 5);
        while (at >= 0 && at - begin < Redactor.MARGIN && !text.startsWith("-----BEGIN ", at)) {
            if (text.startsWith("-----END ", at)) {
                return hasBase64(text, body, at) ? PrivateKey.labelEnd(text, at + 9) : -1;
            }
            at = text.indexOf("-----", at + 1);
        }
        return -1;
    }

    private static boolean hasBase64(String text, int from, int to) {
        int run = 0;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            run = Chars.isBase64(c) ? run + 1 : 0;
            digit = run > 0 && (digit || Chars.isDigit(c));
            if (run >= MIN_RUN || run >= MIN_MIXED_RUN && digit) {
                return true;
            }
        }
        return false;
    }
}
