package dev.rollbackplan.redact;

/** Tells what was drawn by lot from what was written. */
final class RandomnessHeuristic {

    private RandomnessHeuristic() {}

    /** Whether a value that stands in prose is no word: letters and digits mixed, or a length that no word has. */
    static boolean isRandom(String value) {
        boolean digit = false;
        boolean letter = false;
        boolean mixed = false;
        boolean sign = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            digit |= Chars.isDigit(c);
            letter |= Chars.isLetter(c);
            mixed |= i > 0 && Chars.isUpper(c) && Chars.isLower(value.charAt(i - 1));
            sign |= "!@#$%^&*+=?~".indexOf(c) >= 0;
        }
        return value.length() >= 6 && letter && (digit && !isVersion(value) || sign)
                || value.length() >= 12 && mixed
                || value.length() >= 32;
    }

    /** Whether it is digits alone, maybe with dots between them, as in an object identifier. */
    static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isDigit(value.charAt(i)) && value.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is the name of a constant, such as {@code END_OF_FILE}. */
    static boolean isConstant(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isUpper(value.charAt(i)) && value.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is letters alone, as a word is. */
    static boolean isWordLike(String value) {
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
}
