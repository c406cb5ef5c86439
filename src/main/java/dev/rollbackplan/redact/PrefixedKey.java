package dev.rollbackplan.redact;

/**
 * A private key on lines that begin with something else, as every line of a job's log begins with the job and the time:
 * all from its first line to its last one.
 */
final class PrefixedKey {

    /** A run of base64 that no word has, if there is a digit in it. */
    private static final int RUN = 16;

    /** A run of base64 that no name has. */
    private static final int LONG_RUN = 40;

    private PrefixedKey() {}

    /**
     * Where the last line of the key ends, or -1 if there is none before another block begins, or no base64 between them.
     *
     * @param begin where its first line begins
     * @param body where that line's label ends
     */
    static int end(String text, int begin, int body) {
        int at = text.indexOf("-----", body - 5);
        while (at >= 0 && at - begin < Redactor.MARGIN && !text.startsWith("-----BEGIN ", at)) {
            if (text.startsWith("-----END ", at)) {
                return hasRun(text, body, at) ? PrivateKey.labelEnd(text, at + 9) : -1;
            }
            at = text.indexOf("-----", at + 1);
        }
        return -1;
    }

    private static boolean hasRun(String text, int from, int to) {
        int run = 0;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            run = Chars.isBase64(c) ? run + 1 : 0;
            digit = run > 0 && (digit || Chars.isDigit(c));
            if (run >= LONG_RUN || run >= RUN && digit) {
                return true;
            }
        }
        return false;
    }
}
