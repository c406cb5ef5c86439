package dev.rollbackplan.check.lexicon;

import java.util.Locale;
import java.util.Set;

/** The words that tell code from prose, as the lists in {@code src/main/words} have them. */
public final class Vocabulary {

    private static final Set<String> FUNCTION_WORDS = Set.of(WordTables.FUNCTION_WORDS);
    private static final Set<String> NAMES = Set.of(WordTables.NAMES);
    private static final Set<String> FILE_EXTENSIONS = Set.of(WordTables.FILE_EXTENSIONS);

    private Vocabulary() {}

    /** Whether a word holds sentences together. */
    public static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, or what it is the plural of, is a product's name or a unit. */
    public static boolean isName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || (lower.endsWith("s") && NAMES.contains(lower.substring(0, lower.length() - 1)));
    }

    /** Whether a file's name may end so, given without its dot. */
    public static boolean isFileExtension(String extension) {
        return FILE_EXTENSIONS.contains(extension);
    }
}
