package dev.rollbackplan.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Decides whether a joiner (U+200C, U+200D) is needed for spelling or only hides text. */
final class Joiner {

    private static final char ZWNJ = 0x200C;
    private static final char ZWJ = 0x200D;

    /** Scripts in which a joiner between letters changes the word (Unicode 16, chapters 9, 12, 13 and 16). */
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

    /**
     * Returns whether the character at an offset is a joiner between two letters of the {@link #JOINED} scripts or, for
     * U+200D, between two emoji.
     *
     * @param before the clean text before the character
     * @param text the text that contains the character
     * @param at the character's offset in {@code text}
     */
    static boolean isNeeded(CharSequence before, String text, int at) {
        char joiner = text.charAt(at);
        if (joiner != ZWNJ && joiner != ZWJ || before.length() == 0 || at + 1 == text.length()) {
            return false;
        }
        int left = Character.codePointBefore(before, before.length());
        int right = text.codePointAt(at + 1);
        return isJoined(left) && isJoined(right)
                || joiner == ZWJ && endsEmoji(left) && VariationSelector.isPictograph(right);
    }

    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        boolean spells =
                Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return spells && !VariationSelector.is(c) && JOINED.contains(UnicodeScript.of(c));
    }

    /** Returns whether a code point is a pictograph, a skin tone, or the selector U+FE0F. */
    private static boolean endsEmoji(int c) {
        return VariationSelector.isPictograph(c) || c == 0xFE0F;
    }
}
