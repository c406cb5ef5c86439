package dev.rollbackplan.check.rules.heading;

import java.util.Locale;

/**
 * A word of a heading, hyphen and slash compounds in one.
 *
 * @param text its letters
 * @param from where it begins in the heading
 * @param headLength how long its first part is
 * @param startsPhrase whether a phrase begins with it, so that even a small word needs a capital
 * @param traits what stands in it
 */
record HeadingWord(String text, int from, int headLength, boolean startsPhrase, Traits traits) {

    /** Longer words are no acronyms. */
    private static final int LONGEST_ACRONYM = 12;

    /** One ideograph says about as much as so many letters. */
    private static final int IDEOGRAPH = 3;

    private static final String TECHNICAL_FIRST = "-/~.@#%=$*_\\:<>^`";

    /** What stands in a word. */
    record Traits(int latin, int otherLetters, int lower, int upper, int hyphens, boolean readable, boolean opaque) {}

    static HeadingWord read(HeadingText heading, int from, int to, boolean startsPhrase) {
        int latin = 0;
        int others = 0;
        int lower = 0;
        int upper = 0;
        int slashes = 0;
        int hyphens = 0;
        int head = to - from;
        boolean opaque = from < to && TECHNICAL_FIRST.indexOf(heading.at(from)) >= 0;
        boolean readable = false;
        boolean partStart = true;
        int c;
        for (int i = from; i < to; i += Character.charCount(c)) {
            c = heading.codePointAt(i);
            boolean joint = c == '-' || c == '/' || c == '\u2010' || c == '\u2011' || c == '\u2013';
            if (joint) {
                head = Math.min(head, i - from);
                slashes += c == '/' ? 1 : 0;
                hyphens += c == '/' ? 0 : 1;
            } else if (Character.isLetter(c)) {
                boolean isLower = Character.isLowerCase(c);
                boolean isUpper = Character.isUpperCase(c) || Character.isTitleCase(c);
                latin += isLatin(c) ? 1 : 0;
                others += isLatin(c) ? 0 : Character.isIdeographic(c) ? IDEOGRAPH : 1;
                lower += isLower ? 1 : 0;
                upper += isUpper ? 1 : 0;
                opaque |= !isLatin(c) || (isUpper && lower > 0 && !partStart && isLowerBefore(heading, i));
            } else {
                opaque |= c == HeadingText.OPAQUE || Character.isDigit(c) || (c < 128 && c != '\'');
            }
            readable |= c == HeadingText.OPAQUE || Character.isLetterOrDigit(c);
            partStart = joint;
        }
        opaque |= slashes > 1 || (slashes == 1 && head == to - from - 1);
        Traits traits = new Traits(latin, others, lower, upper, hyphens, readable, opaque);
        return new HeadingWord(heading.slice(from, to), from, head, startsPhrase, traits);
    }

    int to() {
        return from + text.length();
    }

    int length() {
        return text.length();
    }

    String head() {
        return text.substring(0, headLength);
    }

    int latinLetters() {
        return traits.latin();
    }

    int otherLetters() {
        return traits.otherLetters();
    }

    /** Whether nothing in it can be read: punctuation, an emoji. */
    boolean isBlank() {
        return !traits.readable();
    }

    boolean isOpaque() {
        return traits.opaque();
    }

    boolean hasLower() {
        return traits.lower() > 0;
    }

    boolean isCapitals() {
        return traits.lower() == 0 && traits.upper() > 0;
    }

    /** Whether it has parts that hyphens join. */
    boolean isHyphened() {
        return traits.hyphens() > 0;
    }

    /** Whether it is digits with dots between them. */
    boolean isDottedNumber() {
        boolean dotted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && !Character.isDigit(c) && c != '\uFE0F' && c != '\u20E3') {
                return false;
            }
            dotted |= !Character.isDigit(c);
        }
        return dotted;
    }

    /** Whether it is one letter or a small Roman number. */
    boolean isEnumerator() {
        if (text.length() == 1) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("ivxIVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is lower where every style has a capital. */
    boolean needsCapital() {
        int initial = text.codePointAt(0);
        int capital = Character.toTitleCase(initial);
        if (capital == initial || !isLatin(capital) || !Character.isLowerCase(initial)) {
            return false;
        }
        String head = head();
        if (head.length() == 1) {
            return startsPhrase && text.equals("a");
        }
        if (TitleCaseWords.isSmall(head) && traits.hyphens() == 0) {
            return startsPhrase;
        }
        return !TitleCaseWords.isLowerCaseName(stem(head)) && !isHyphenedName();
    }

    /** Writes it into a heading's letters as Title Case has it. */
    void capitalize(char[] letters) {
        String acronym = length() > LONGEST_ACRONYM ? "" : text.toUpperCase(Locale.ROOT);
        if (TitleCaseWords.isAcronym(acronym) && acronym.length() == length()) {
            acronym.getChars(0, acronym.length(), letters, from);
        } else {
            letters[from] = Character.toTitleCase(letters[from]);
        }
    }

    /** Whether it is the name of something, such as {@code checkout-service}, rather than an English compound. */
    private boolean isHyphenedName() {
        if (traits.hyphens() == 0 || traits.upper() > 0) {
            return false;
        }
        String last = text.substring(lastJoint() + 1);
        boolean begins = traits.hyphens() == 1 && TitleCaseWords.beginsCompound(head());
        return !begins && !TitleCaseWords.endsCompound(last) && !hasSmallPart();
    }

    private boolean hasSmallPart() {
        int start = headLength + 1;
        for (int i = start; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                if (TitleCaseWords.isSmall(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private int lastJoint() {
        int i = text.length() - 1;
        while (i >= 0 && Character.isLetter(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static String stem(String word) {
        boolean owns = word.endsWith("'s") || word.endsWith("\u2019s");
        return owns ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean isLowerBefore(HeadingText heading, int index) {
        return index > 0 && Character.isLowerCase(heading.at(index - 1));
    }

    private static boolean isLatin(int c) {
        return c < 0x250
                || (c >= 0x1E00 && c < 0x1F00)
                || (c >= 0x2C60 && c < 0x2C80)
                || (c >= 0xA720 && c < 0xA800)
                || (c >= 0xFB00 && c <= 0xFB06);
    }
}
