package dev.rollbackplan.text;

import java.lang.Character.UnicodeScript;

/** Decides whether a variation selector chooses the form of the character before it, or only hides text. */
final class VariationSelector {

    private VariationSelector() {}

    /** Returns whether a code point has Unicode's property Variation_Selector. */
    static boolean is(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || isMongolian(c);
    }

    /**
     * Returns whether the character before a variation selector has such a form: U+FE0E and U+FE0F choose the form of an emoji,
     * U+FE00 to U+FE02 and U+E0100 to U+E01EF that of an ideograph, and Mongolian selectors that of a Mongolian letter.
     *
     * @param before the clean text before the selector
     */
    static boolean isNeeded(CharSequence before, int selector) {
        if (before.length() == 0) {
            return false;
        }
        int base = Character.codePointBefore(before, before.length());
        if (isMongolian(selector)) {
            return Character.isLetter(base) && UnicodeScript.of(base) == UnicodeScript.MONGOLIAN;
        }
        if (selector == 0xFE0E || selector == 0xFE0F) {
            return isEmoji(base);
        }
        return (selector <= 0xFE02 || selector >= 0xE0100) && Character.isIdeographic(base);
    }

    private static boolean isMongolian(int c) {
        return c >= 0x180B && c <= 0x180D || c == 0x180F;
    }

    /** Returns whether a code point is a pictograph, the base of a keycap, or one of the few other emoji. */
    private static boolean isEmoji(int c) {
        return isPictograph(c)
                || "#*0123456789\u00A9\u00AE\u203C\u2049\u2122\u2139\u3030\u303D\u3297\u3299".indexOf(c) >= 0;
    }

    /** Returns whether a code point is in a block of symbols that has emoji. */
    static boolean isPictograph(int c) {
        return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2190 && c <= 0x2BFF;
    }
}
