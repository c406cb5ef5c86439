package dev.rollbackplan.check.lexicon;

import dev.rollbackplan.markdown.Block;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether text is English by its function words, those of other languages, and words with letters that English
 * lacks.
 */
public final class EnglishDetector {

    private static final int LONGEST_FUNCTION_WORD = 6;

    /** So many words tell the language. */
    private static final int ENOUGH = 2_000;

    /** So many words tell that one heading is of another language. */
    private static final int FOREIGN_HEADING = 2;

    private static final Set<String> ENGLISH = Set.of("""
            and are be been before by can for from has have how if is it its must not of should that the their
            then there these they this to when where which with you your""".split("\\s+", -1));

    /** Common ones of other languages that are no words of English: Germanic, Romance, Nordic, Slavic and more. */
    private static final Set<String> FOREIGN = Set.of("""
            aan auf aus bei bij das dem der des deze dit ein eine een einen einer eines het ist mit nach naar
            nicht niet oder ook sich sind und voor vom von wenn werden wird wordt zijn zum zur
            au aux avec che como con cu da dans del della di dos du el em es est et gli il la las le les los lui
            nel ou para pas pe pentru por pour que qui se sont sono sur uma un una une
            att av det ei eller en er ett ikke inte ja med och og som til
            adalah az bir bu dan dari dengan egy hogy ile jest lub na nem nie od pada ve veya yang ze untuk""".split("\\s+", -1));

    private int english;
    private int foreign;
    private boolean foreignFunction;

    /** Whether a heading is of another language; a single name tells nothing. */
    public static boolean isForeign(Block.Heading heading) {
        EnglishDetector language = new EnglishDetector();
        language.read(heading.text());
        return language.foreignFunction && language.foreign >= FOREIGN_HEADING && !language.isEnglish();
    }

    /** Whether what was read is English; too little counts as such. */
    public boolean isEnglish() {
        return english >= foreign;
    }

    /** Counts the words of one more text. */
    public void read(String text) {
        char[] chars = text.toCharArray();
        int start = 0;
        boolean ascii = true;
        for (int i = 0; i <= chars.length && english + foreign < ENOUGH; i++) {
            char c = i < chars.length ? chars[i] : ' ';
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (Character.isLetter(c)) {
                ascii &= c < 128;
            } else {
                if (i > start && (i - start <= LONGEST_FUNCTION_WORD || !ascii)) {
                    count(text.substring(start, i), ascii);
                }
                start = i + 1;
                ascii = true;
            }
        }
    }

    private void count(String word, boolean ascii) {
        String lower = word.length() > LONGEST_FUNCTION_WORD ? "" : word.toLowerCase(Locale.ROOT);
        boolean function = FOREIGN.contains(lower);
        foreignFunction |= function;
        if (!ascii || function) {
            foreign++;
        } else if (ENGLISH.contains(lower)) {
            english++;
        }
    }
}
