package dev.rollbackplan.redact;

/** Heuristics that tell random strings from words. */
final class RandomnessHeuristic {

    private RandomnessHeuristic() {}

    /**
     * Returns whether a value in prose is too random or too long to be a word. A value is random from 6 characters on
     * if it has letters and either digits or symbols and is no version, from 12 on if a capital letter follows a
     * lower-case one, and always from 32 on.
     */
    static boolean isRandom(String value) {
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

    /** Returns whether a value is only digits and dots, such as a number or an object identifier. */
    static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isDigit(value.charAt(i)) && value.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a value is the name of a constant, such as {@code END_OF_FILE}. */
    static boolean isConstant(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isUpper(value.charAt(i)) && value.charAt(i) != '_') {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a value is only letters and the punctuation marks of words and paths. */
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
