package dev.rollbackplan.redact.value;

/** The ASCII character classes of which tokens consist, and how to read single characters of a text. */
public final class Chars {

    private Chars() {}

    /**
     * Returns whether a character belongs to a set.
     *
     * @param set the letter of the set, as listed in {@code TokenTable}
     * @throws IllegalArgumentException if there is no such set
     */
    public static boolean in(char set, char c) {
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
            default -> throw new IllegalArgumentException("unknown character set: " + set);
        };
    }

    /** Returns whether a character is a digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a character is a letter. */
    public static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Returns whether a character is an upper-case letter. */
    public static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns whether a character is a lower-case letter. */
    public static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Returns whether a character is a letter or a digit. */
    public static boolean isWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** Returns whether a character belongs to standard base64, padding included. */
    public static boolean isBase64(char c) {
        return isWord(c) || c == '+' || c == '/' || c == '=';
    }

    /** Returns whether a character is a double quotation mark, an apostrophe or a backtick. */
    public static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    /** Returns whether a character is a space or a tab. */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /**
     * Returns the character at an index, or LF if the index is outside the text, since both ends of a text end a line.
     */
    public static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\n';
    }

    /** Returns the offset of the first character that is not a blank, starting at {@code from}. */
    public static int skipBlanks(String text, int from) {
        int at = from;
        while (isBlank(at(text, at))) {
            at++;
        }
        return at;
    }

    /**
     * Returns whether a word can begin at an offset: the character before it is no letter or digit, or is the end of an
     * escape such as {@code \n} or {@code %3D}.
     */
    public static boolean startsWord(String text, int at) {
        char before = at(text, at - 1);
        if (!isWord(before)) {
            return true;
        }
        char second = at(text, at - 2);
        return second == '\\' && "nrtbf".indexOf(before) >= 0
                || at(text, at - 3) == '%' && in('x', second) && in('x', before);
    }
}
