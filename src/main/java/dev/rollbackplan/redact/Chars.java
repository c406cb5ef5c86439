package dev.rollbackplan.redact;

/** The sets of characters that tokens are made of; ASCII, since tokens are. */
final class Chars {

    private Chars() {}

    /**
     * Whether a character is of the set that a letter names.
     *
     * @param set as {@link TokenTable} tells them
     */
    static boolean in(char set, char c) {
        return switch (set) {
            case 'd' -> isDigit(c);
            case 'h' -> isDigit(c) || c >= 'a' && c <= 'f';
            case 'x' -> isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
            case 'u' -> isDigit(c) || c >= 'A' && c <= 'Z';
            case 'l' -> isDigit(c) || c >= 'a' && c <= 'z';
            case 'w' -> isWord(c);
            case 'b' -> isWord(c) || c == '-' || c == '_';
            case 'v' -> isWord(c) || c == '-' || c == '_' || c == '.';
            case 's' -> isBase64(c);
            case 'e' -> isBase64(c) || c == '%' || c == '-' || c == '_';
            case 'p' -> isWord(c) || c == '-' || c == '_' || c == '/';
            default -> throw new IllegalArgumentException("no set of characters is called " + set);
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    static boolean isBase64(char c) {
        return isWord(c) || c == '+' || c == '/' || c == '=';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** The character at a place of a text, or LF beyond its ends: what ends a line ends a text. */
    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    /** Where something other than blanks stands at or behind a place. */
    static int skipBlanks(String text, int from) {
        int at = from;
        while (isBlank(at(text, at))) {
            at++;
        }
        return at;
    }

    /** Whether a word may begin at a place: behind no letter or digit, or behind an escape that ends in one. */
    static boolean startsWord(String text, int at) {
        char before = at(text, at - 1);
        if (!isWord(before)) {
            return true;
        }
        char second = at(text, at - 2);
        return second == '\\' && "nrtbf".indexOf(before) >= 0
                || at(text, at - 3) == '%' && in('x', second) && in('x', before);
    }
}
