package dev.rollbackplan.check;

import java.util.Locale;

/** The words that tell code from prose, as the lists in {@code src/main/words} have them. */
final class Vocabulary {

    private Vocabulary() {}

    /** Whether a word holds sentences together. */
    static boolean isFunctionWord(String word) {
        return WordTables.isFunctionWord(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, or what it is the plural of, is a product's name or a unit. */
    static boolean isName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return WordTables.isName(lower)
                || (lower.endsWith("s") && WordTables.isName(lower.substring(0, lower.length() - 1)));
    }

    /** Whether a file's name may end so, given without its dot. */
    static boolean isFileExtension(String extension) {
        return WordTables.isFileExtension(extension);
    }
}
