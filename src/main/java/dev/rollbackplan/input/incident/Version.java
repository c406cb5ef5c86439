package dev.rollbackplan.input.incident;

/** Checks versions and commits that come from outside. */
final class Version {

    private static final int SHORTEST_COMMIT = 7;

    /** The number of hexadecimal digits of a SHA-256. */
    private static final int LONGEST_COMMIT = 64;

    private Version() {}

    /** Returns whether a tag or a release is one word in which no character is special to a shell. */
    static boolean isShellWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWordCharacter = isAsciiLetter(c) || isDigit(c) || c == '_';
            if (!isWordCharacter && (i == 0 || "./+-@".indexOf(c) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns whether a text looks like a version, such as {@code 2.4} or {@code v2.4.1-rc.1}. */
    static boolean isNumbered(String text) {
        int at = text.startsWith("v") ? 1 : 0;
        int digits = digits(text, at);
        int dot = at + digits;
        return digits > 0
                && dot < text.length()
                && text.charAt(dot) == '.'
                && digits(text, dot + 1) > 0
                && text.indexOf('/') < 0
                && isShellWord(text);
    }

    /**
     * Returns whether a text that is a tag or a branch must be a tag: three numbers, such as {@code v2.4.1-rc.1}, maybe after
     * a package and an at sign. Branches for maintenance have such names too, but with two numbers.
     */
    static boolean isTag(String text) {
        int at = text.lastIndexOf('@') + 1;
        at += at < text.length() && text.charAt(at) == 'v' ? 1 : 0;
        for (int number = 1; number <= 3; number++) {
            int digits = digits(text, at);
            boolean isLast = number == 3;
            if (digits == 0 || !isLast && (at + digits == text.length() || text.charAt(at + digits) != '.')) {
                return false;
            }
            at += isLast ? digits : digits + 1;
        }
        return (at == text.length() || "-+.".indexOf(text.charAt(at)) >= 0) && isShellWord(text);
    }

    /** Returns whether a text is a commit's hash, complete or abbreviated. */
    static boolean isCommit(String text) {
        return text.length() >= SHORTEST_COMMIT
                && text.length() <= LONGEST_COMMIT
                && text.chars().allMatch(c -> c <= 'f' && Character.digit(c, 16) >= 0);
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
