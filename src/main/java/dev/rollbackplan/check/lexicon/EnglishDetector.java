package dev.rollbackplan.check.lexicon;

import dev.rollbackplan.markdown.Block;

/**
 * Detects whether text is English. It counts the function words of English and of other languages, and words with letters
 * that English lacks.
 */
public final class EnglishDetector {

    /** Number of words of known language after which the rest of a text is not read. */
    private static final int ENOUGH = 2_000;

    /** Minimum number of foreign words in a heading that is not English. */
    private static final int FOREIGN_HEADING = 2;

    private int english;
    private int foreign;
    private boolean foreignFunction;

    /** Returns whether a heading is in another language. A single foreign word or name is not enough. */
    public static boolean isForeign(Block.Heading heading) {
        EnglishDetector language = new EnglishDetector();
        language.read(heading.text());
        return language.foreignFunction && language.foreign >= FOREIGN_HEADING && !language.isEnglish();
    }

    /** Returns whether the text read so far is English. Too little text counts as English. */
    public boolean isEnglish() {
        return english >= foreign;
    }

    /** Reads one more part of the text. */
    public void read(String text) {
        int start = 0;
        for (int i = 0; i <= text.length() && english + foreign < ENOUGH; i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    count(text.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void count(String word) {
        boolean isEnglish = Vocabulary.isEnglishFunctionWord(word);
        boolean isForeign = Vocabulary.isForeignFunctionWord(word);
        if (isForeign && isEnglish) {
            return;
        }
        foreignFunction |= isForeign;
        if (isForeign || !isAscii(word)) {
            foreign++;
        } else if (isEnglish) {
            english++;
        }
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
