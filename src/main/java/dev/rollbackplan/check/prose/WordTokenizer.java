package dev.rollbackplan.check.prose;

import dev.rollbackplan.text.TextRange;
import java.util.BitSet;

/**
 * Splits prose into words: at white space, at characters that code never contains, and around the letters of scripts that
 * are written without spaces.
 */
final class WordTokenizer {

    /** Maximum length of a token, in UTF-16 units. The longest of 327,309 real tokens had 153. */
    static final int LONGEST_TOKEN = 200;

    /** Punctuation before a word. Without the star: next to the backtick of a code span it could become emphasis. */
    private static final String LEADING = "('\",;:\u2018";

    private static final String TRAILING = ")'\".,;:!?\u2019";

    private final InlineText prose;
    private final BitSet quoted;

    /**
     * A word.
     *
     * @param whole the range of the word with the punctuation and marks around it
     * @param core the range without them; may be empty
     * @param plain whether the word is all text: no code, no quotation, and not longer than a token
     */
    record Word(TextRange whole, TextRange core, boolean plain) {

        /** Returns the text without punctuation and marks; empty if the word is not {@link #plain}. */
        String text(InlineText prose) {
            return plain ? prose.text().substring(core.start(), core.end()) : "";
        }
    }

    WordTokenizer(InlineText prose) {
        this.prose = prose;
        this.quoted = QuotedRanges.quotations(prose.text());
    }

    /** Returns the first word at or after an offset; an empty one at the end of the text if there is none. */
    Word next(int offset) {
        int start = offset;
        while (start < prose.length() && separates(start)) {
            start++;
        }
        int end = start;
        boolean plain = true;
        while (end < prose.length() && !separates(end)) {
            plain &= prose.at(end) != InlineText.OPAQUE && !quoted.get(end);
            end++;
        }
        TextRange whole = new TextRange(start, end);
        return plain ? stripped(whole) : new Word(whole, whole, false);
    }

    /** Returns whether the character at an offset is between words. */
    boolean separates(int index) {
        char c = prose.at(index);
        if (c < 127) {
            return c <= ' ';
        }
        if (c == InlineText.OPAQUE || c == InlineText.MARK || c == '\u2019' || c == '\u2018') {
            return false;
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(prose.at(index - 1)) && separates(index - 1);
        }
        int point = prose.text().codePointAt(index);
        if (Character.isLetterOrDigit(point) || isCombining(point)) {
            // A delimiter between a letter and the backtick of a code span would no longer be emphasis.
            return isUnspaced(point)
                    && prose.at(index - 1) != InlineText.MARK
                    && prose.at(index + 1) != InlineText.MARK;
        }
        return true;
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int point) {
        if (Character.isIdeographic(point)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Returns whether a word consists of digits, full stops and commas. */
    static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    private Word stripped(TextRange whole) {
        int start = whole.start();
        int end = whole.end();
        while (start < end && isPunctuation(start, LEADING)) {
            start++;
        }
        // Counted once only: otherwise the time for a long word would grow with the square of its length.
        boolean counted = false;
        int open = 0;
        while (end > start && isPunctuation(end - 1, TRAILING)) {
            if (prose.at(end - 1) == ')') {
                open = counted ? open : openParentheses(start, end);
                counted = true;
                if (open >= 0) {
                    break;
                }
                open++;
            }
            end--;
        }
        if (end - start > 2 && prose.at(end - 1) == 's' && "'\u2019".indexOf(prose.at(end - 2)) >= 0) {
            end -= 2;
        }
        return new Word(whole, new TextRange(start, end), end - start <= LONGEST_TOKEN);
    }

    /** Returns the number of parentheses left open in a word; 0 if it is longer than a token. */
    private int openParentheses(int start, int end) {
        int open = 0;
        for (int i = start; i < end && end - start <= LONGEST_TOKEN; i++) {
            open += prose.at(i) == '(' ? 1 : prose.at(i) == ')' ? -1 : 0;
        }
        return open;
    }

    private boolean isPunctuation(int index, String punctuation) {
        char c = prose.at(index);
        return c == InlineText.MARK || punctuation.indexOf(c) >= 0;
    }
}
