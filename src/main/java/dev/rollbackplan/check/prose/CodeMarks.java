package dev.rollbackplan.check.prose;

/** Tells at a glance the words that can't be code, which most words of a plan are. */
final class CodeMarks {

    private static final String MARKS = "_/.:$\\=~*@()[";

    private CodeMarks() {}

    /** Whether a word has what no plain word has: a mark, a digit, a capital behind a letter, two hyphens before it. */
    static boolean anyIn(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if ((c >= '0' && c <= '9') || (i > 0 && c >= 'A' && c <= 'Z') || MARKS.indexOf(c) >= 0) {
                return true;
            }
        }
        return word.startsWith("--");
    }

    static boolean isPlainLowerCase(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
