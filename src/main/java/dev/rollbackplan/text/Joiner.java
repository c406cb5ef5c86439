package dev.rollbackplan.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Tells the joiners (U+200C, U+200D) that spelling needs from those that only hide something. */
final class Joiner {

    private static final char ZWNJ = 0x200C;
    private static final char ZWJ = 0x200D;

    /** The scripts in which a joiner between letters changes the word (Unicode 16, chapters 9, 12, 13 and 16). */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER);

    private Joiner() {}

    /** Whether the character at {@code at} is a joiner with a word or an emoji on both sides of it. */
    static boolean belongs(CharSequence before, String text, int at) {
        char joiner = text.charAt(at);
        if (joiner != ZWNJ && joiner != ZWJ || before.length() == 0 || at + 1 == text.length()) {
            return false;
        }
        int left = Character.codePointBefore(before, before.length());
        int right = text.codePointAt(at + 1);
        return isJoined(left) && isJoined(right) || joiner == ZWJ && isEmoji(left) && isEmoji(right);
    }

    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        boolean spells =
                Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return spells && JOINED.contains(UnicodeScript.of(c));
    }

    /** Pictographs, their skin tones, and the selector U+FE0F that stands between one and its joiner. */
    private static boolean isEmoji(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2190 && c <= 0x2BFF || c == 0xFE0F;
    }
}
