package dev.rollbackplan.check.lexicon;

import java.util.Locale;
import java.util.Set;

/** The words that distinguish prose from code, from the lists in {@code src/main/words}. Case makes no difference. */
public final class Vocabulary {

    private static final Set<String> ENGLISH_FUNCTION_WORDS = Set.of(WordTables.ENGLISH_FUNCTION_WORDS);
    private static final Set<String> FOREIGN_FUNCTION_WORDS = Set.of(WordTables.FOREIGN_FUNCTION_WORDS);
    private static final Set<String> NAMES = Set.of(WordTables.NAMES);
    private static final Set<String> FILE_EXTENSIONS = Set.of(WordTables.FILE_EXTENSIONS);

    /** Other words that are not arguments but part of a sentence, as in "the helm upgrade succeeds" or "use /clear". */
    private static final Set<String> PROSE_WORDS = Set.of("""
            certain change changes clear failed fails finished finishes immediately manually possible runs succeeds sure
            twice works""".split("\\s+", -1));

    private Vocabulary() {}

    /** Returns whether a word is part of a sentence rather than an argument of a command or a path. */
    public static boolean isProseWord(String word) {
        return isFunctionWord(word) || PROSE_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is a function word of some language: an article, a pronoun, a preposition or the like. */
    public static boolean isFunctionWord(String word) {
        return isEnglishFunctionWord(word) || isForeignFunctionWord(word);
    }

    /** Returns whether a word is a function word of English, and maybe of another language too. */
    public static boolean isEnglishFunctionWord(String word) {
        return ENGLISH_FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is a function word of a language other than English, and maybe of English too. */
    static boolean isForeignFunctionWord(String word) {
        return FOREIGN_FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is the name of a product or a unit, or the plural of one. */
    public static boolean isName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) || (lower.endsWith("s") && NAMES.contains(lower.substring(0, lower.length() - 1)));
    }

    /** Returns whether an extension, given without its dot and in lower case, is one of file names. */
    public static boolean isFileExtension(String extension) {
        return FILE_EXTENSIONS.contains(extension);
    }
}
