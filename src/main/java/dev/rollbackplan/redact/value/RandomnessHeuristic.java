package dev.rollbackplan.redact.value;

/** Heuristics that tell random strings from words. */
public final class RandomnessHeuristic {

    private RandomnessHeuristic() {}

    /**
     * Returns whether a value in prose is too random or too long to be a word. A value is random from 6 characters on
     * if it has letters and either digits or symbols and is no version, from 12 on if a capital letter follows a
     * lower-case one, and always from 32 on.
     */
    public static boolean isRandom(String value) {
        boolean digit = false;
        boolean letter = false;
        boolean mixed = false;
        boolean symbol = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            digit |= Chars.isDigit(c);
            letter |= Chars.isLetter(c);
            mixed |= i > 0 && Chars.isUpper(c) && Chars.isLower(value.charAt(i - 1));
            symbol |= "!@#$%^&*+=?~".indexOf(c) >= 0;
        }
        return value.length() >= 6 && letter && (digit && !isVersion(value) || symbol)
                || value.length() >= 12 && mixed
                || value.length() >= 32;
    }

    /**
     * Returns whether a value is too random to be a word, an identifier or a path. One of its parts between the
     * characters that join words has at least 8 characters, and symbols, or letters both before and after digits, or
     * from 20 characters on many changes of case.
     */
    public static boolean isStrong(String value) {
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || "_-./:, ".indexOf(value.charAt(i)) >= 0) {
                if (isStrongPart(value, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isStrongPart(String value, int from, int to) {
        int digits = 0;
        int changes = 0;
        int capitals = 0;
        boolean symbol = false;
        for (int i = from; i < to; i++) {
            char c = value.charAt(i);
            char before = i > from ? value.charAt(i - 1) : ' ';
            digits += Chars.isDigit(c) ? 1 : 0;
            changes += Chars.isDigit(c) != Chars.isDigit(before) && Chars.isWord(c) && Chars.isWord(before) ? 1 : 0;
            capitals += Chars.isUpper(c) && Chars.isLower(before) ? 1 : 0;
            symbol |= "!@#$%^&*+?~".indexOf(c) >= 0;
        }
        int length = to - from;
        return length >= 8
                && (changes >= 2 && digits > 1
                        || symbol && digits > 0
                        || changes == 1 && digits > 1 && capitals > 0
                        || length >= 20 && (capitals * 5 >= length || changes == 1)
                        || length >= 32);
    }

    /** Returns whether a value is lower-case words and short numbers with hyphens, such as the name of a resource. */
    public static boolean isKebabCase(String value) {
        boolean hyphen = false;
        int digits = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            hyphen |= c == '-';
            digits = Chars.isDigit(c) ? digits + 1 : 0;
            if (!Chars.isLower(c) && c != '-' && c != '.' && !Chars.isDigit(c) || digits > 2) {
                return false;
            }
        }
        return hyphen;
    }

    /** Returns whether a value is only digits and dots, such as a number or an object identifier. */
    public static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isDigit(value.charAt(i)) && value.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a value is the name of a constant, such as {@code END_OF_FILE}. */
    public static boolean isConstant(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isUpper(value.charAt(i)) && !Chars.isDigit(value.charAt(i)) && value.charAt(i) != '_') {
                return false;
            }
        }
        return value.indexOf('_') > 0;
    }

    /** Returns whether a value is only letters and the punctuation marks of words and paths. */
    public static boolean isWordLike(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isLetter(value.charAt(i)) && "-'.,:_/".indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVersion(String value) {
        int from = value.charAt(0) == 'v' ? 1 : 0;
        for (int i = from; i < value.length(); i++) {
            if (!Chars.isDigit(value.charAt(i)) && value.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a value has the form of a UUID, which often identifies something that is no secret. */
    public static boolean isUuid(String value) {
        return value.length() == 36
                && value.charAt(8) == '-'
                && value.charAt(13) == '-'
                && value.charAt(18) == '-'
                && value.charAt(23) == '-';
    }
}
