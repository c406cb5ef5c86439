package dev.rollbackplan.check.rules.heading;

import java.util.Locale;

/** A heading's word that is set in capitals, as one that shouts or as one that is written so. */
final class Shouting {

    /** A word of this length is no abbreviation, unless it is a known one. */
    private static final int LONG = 6;

    /** Longer words are not even looked up. */
    private static final int LONGEST_KNOWN = 12;

    private final HeadingWord word;
    private final String text;

    Shouting(HeadingWord word) {
        this.word = word;
        this.text = word.text();
    }

    /** Whether a part of the word is too long to be an abbreviation. */
    boolean isLoud() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (endsPart(i)) {
                if (i - start >= LONG && !isAbbreviation(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** Writes the word into a heading's letters as Title Case has it. */
    void calm(char[] letters) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (endsPart(i)) {
                calm(start, i, letters);
                start = i + 1;
            }
        }
    }

    private void calm(int start, int end, char[] letters) {
        String part = text.substring(start, end);
        if (isAbbreviation(part)) {
            return;
        }
        boolean mayBeLower = start > 0 || (!word.startsPhrase() && !word.isHyphened());
        boolean small = mayBeLower && TitleCaseWords.isSmall(lower(part));
        for (int i = small ? start : start + 1; i < end; i++) {
            letters[word.from() + i] = Character.toLowerCase(text.charAt(i));
        }
    }

    private boolean endsPart(int index) {
        if (index == text.length()) {
            return true;
        }
        char c = text.charAt(index);
        return !Character.isLetter(c) && c != '\'' && c != '\u2019';
    }

    private static boolean isAbbreviation(String part) {
        String lower = lower(part);
        if (part.length() == 2) {
            return !TitleCaseWords.isShortWord(lower);
        }
        if (TitleCaseWords.isSmall(lower)) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if ("AEIOUY".indexOf(part.charAt(i)) >= 0 || part.charAt(i) >= 128) {
                return TitleCaseWords.isAcronym(part);
            }
        }
        return true;
    }

    private static String lower(String part) {
        return part.length() > LONGEST_KNOWN ? "" : part.toLowerCase(Locale.ROOT);
    }
}
