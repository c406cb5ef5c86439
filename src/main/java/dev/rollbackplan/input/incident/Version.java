package dev.rollbackplan.input.incident;

/** Tells what can stand in a command as a version from what only claims to be one. */
final class Version {

    private static final int SHORTEST_COMMIT = 7;
    /** SHA-256, in hex. */
    private static final int LONGEST_COMMIT = 64;

    private Version() {}

    /** Whether a tag or a release is one word that no shell understands as anything else. */
    static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = isAsciiLetter(c) || isDigit(c) || c == '_';
            if (!word && (i == 0 || "./+-@".indexOf(c) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text is written as versions are, such as {@code 2.4} or {@code v2.4.1-rc.1}. */
    static boolean isNumbered(String text) {
        int at = text.startsWith("v") ? 1 : 0;
        int digits = digits(text, at);
        int dot = at + digits;
        return digits > 0
                && dot < text.length()
                && text.charAt(dot) == '.'
                && digits(text, dot + 1) > 0
                && text.indexOf('/') < 0
                && isClean(text);
    }

    static boolean isCommit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return text.length() >= SHORTEST_COMMIT && text.length() <= LONGEST_COMMIT;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
