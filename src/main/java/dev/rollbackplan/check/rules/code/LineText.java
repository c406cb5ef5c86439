package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.text.TextRange;

/**
 * A line of code, read around one of its characters. Before and after the line are spaces.
 *
 * @param text the whole code
 * @param range the range of the line in the code
 */
record LineText(String text, TextRange range) {

    /** How far the characters beside an invisible one are looked for, in UTF-16 units. It keeps the search linear. */
    private static final int LOOKED_AT = 20;

    /** Maximum length of a code span in which a hyphen of a name is looked for, in UTF-16 units. */
    private static final int SPAN_LIMIT = 200;

    /** Returns whether an invisible character is beside ASCII, so not in an emoji or in another script's word. */
    boolean isWrongInvisible(int at, int c) {
        int start = at;
        while (start > range.start() && at - start < LOOKED_AT && isInvisible(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = at;
        while (end < range.end() && end - at < LOOKED_AT && isInvisible(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        char after = end < range.end() ? text.charAt(end) : ' ';
        return TypographicCharacter.isVariationSelector(c)
                ? isAscii(before(start)) && after != '\u20e3'
                : isAscii(before(start)) || isAscii(after);
    }

    private static boolean isInvisible(int c) {
        return TypographicCharacter.of(c) == TypographicCharacter.INVISIBLE;
    }

    boolean isApostrophe(int at) {
        return Character.isLetter(before(at)) && Character.isLetter(after(at));
    }

    /** Returns whether a dash begins a flag, or is a hyphen of a name such as {@code deploy/check-out}. */
    boolean isWrongDashInSpan(int at) {
        if (range.length() > SPAN_LIMIT) {
            return false;
        }
        int start = at;
        while (start > range.start() && ShellWords.isDash(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < range.end() && ShellWords.isDash(text.charAt(end))) {
            end++;
        }
        boolean isFlag = start == range.start() && isAsciiLetter(after(end - 1));
        boolean isName = !TypographicCharacter.isLongDash(text.codePointAt(at))
                && (isAsciiLetter(before(at)) && isAscii(after(at)) && Character.isLetterOrDigit(after(at))
                        || isAsciiLetter(after(at)) && isAscii(before(at)) && Character.isLetterOrDigit(before(at)));
        return isFlag || isName && text.indexOf(' ') < 0;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAsciiLetter(char c) {
        return isAscii(c) && Character.isLetter(c);
    }

    char before(int at) {
        return at > range.start() ? text.charAt(at - 1) : ' ';
    }

    char after(int at) {
        return at + 1 < range.end() ? text.charAt(at + 1) : ' ';
    }

    static boolean isAscii(char c) {
        return c < 0x80;
    }
}
