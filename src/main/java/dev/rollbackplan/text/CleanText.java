package dev.rollbackplan.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text from outside the program, without characters that a terminal would obey or that a person cannot see. Each line
 * end (CRLF, CR, U+2028, U+2029) becomes LF. Cleaning a clean text changes nothing.
 *
 * @param text the clean text
 * @param removed the number of characters or sequences removed or replaced, by kind; other kinds are absent
 */
public record CleanText(String text, Map<Kind, Integer> removed) {

    /** The kinds of characters and sequences that are removed or replaced. */
    public enum Kind {
        ESCAPE_SEQUENCE("escape sequence"),
        CONTROL("control character"),
        BIDI("bidi control"),
        ZERO_WIDTH("zero-width character"),
        TAG("tag character"),
        VARIATION_SELECTOR("variation selector"),
        NONCHARACTER("noncharacter"),
        /** A combining mark after four others. */
        COMBINING("combining mark"),
        LONE_SURROGATE("lone surrogate"),
        /** A sequence of bytes that is not UTF-8. Decoding replaced it by U+FFFD. */
        MALFORMED("malformed UTF-8 sequence");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Returns whether U+FFFD replaces it; otherwise it is removed. */
        public boolean isReplaced() {
            return this == LONE_SURROGATE || this == MALFORMED;
        }

        /** Returns the name that messages show, in the singular. */
        public String label() {
            return label;
        }
    }

    /** Maximum number of combining marks after a letter: no spelling needs more, and text can be hidden in a pile of them. */
    private static final int MARKS_IN_A_ROW = 4;

    public CleanText {
        removed = Collections.unmodifiableMap(removed);
    }

    /** Cleans a text. */
    public static CleanText of(String raw) {
        int first = 0;
        while (first < raw.length() && isPlain(raw.charAt(first))) {
            first++;
        }
        return first == raw.length() ? new CleanText(raw, Map.of()) : new Cleaning(raw, first).run();
    }

    /**
     * Cleans a text that was decoded from bytes, and counts the malformed sequences as replaced.
     *
     * @param malformed the number of sequences that decoding replaced by U+FFFD
     */
    public static CleanText of(String raw, int malformed) {
        CleanText clean = of(raw);
        if (malformed == 0) {
            return clean;
        }
        Map<Kind, Integer> removed = new EnumMap<>(Kind.class);
        removed.putAll(clean.removed);
        removed.put(Kind.MALFORMED, malformed);
        return new CleanText(clean.text, removed);
    }

    /** Returns whether a character is certainly kept. Others need a closer look, and may be kept as well. */
    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= ' ' || c == '\n' || c == '\t' : c > 0xAD && c < 0x0300 || c >= 0x4E00 && c < 0xA000;
    }

    /** One pass over a text that contains a character that may have to be removed. */
    private static final class Cleaning {
        private final String raw;
        private final StringBuilder clean;
        private final Map<Kind, Integer> removed = new EnumMap<>(Kind.class);
        private int at;

        Cleaning(String raw, int first) {
            this.raw = raw;
            this.at = first;
            this.clean = new StringBuilder(raw.length()).append(raw, 0, first);
        }

        CleanText run() {
            while (at < raw.length()) {
                if (isPlain(raw.charAt(at))) {
                    clean.append(raw.charAt(at++));
                } else {
                    cleanNext(raw.codePointAt(at));
                }
            }
            return new CleanText(clean.toString(), removed);
        }

        private void cleanNext(int c) {
            if (c == '\r') {
                at += at + 1 < raw.length() && raw.charAt(at + 1) == '\n' ? 2 : 1;
                clean.append('\n');
            } else if (c == 0x2028 || c == 0x2029) {
                at++;
                clean.append('\n');
            } else if (c == EscapeSequence.ESC || c >= 0x80 && c <= 0x9F && EscapeSequence.isIntroducer(c)) {
                int end = EscapeSequence.end(raw, at);
                remove(end == at + 1 ? Kind.CONTROL : Kind.ESCAPE_SEQUENCE, end - at);
            } else if (c < ' ' || c >= 0x7F && c <= 0x9F) {
                remove(Kind.CONTROL, 1);
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                remove(Kind.LONE_SURROGATE, 1);
                clean.append('\uFFFD');
            } else if (isBidiControl(c)) {
                remove(Kind.BIDI, 1);
            } else if (VariationSelector.is(c)) {
                if (VariationSelector.isNeeded(clean, c)) {
                    keep(c);
                } else {
                    remove(Kind.VARIATION_SELECTOR, Character.charCount(c));
                }
            } else if (c >= 0xE0000 && c <= 0xE0FFF) {
                remove(Kind.TAG, 2);
            } else if ((c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF) {
                remove(Kind.NONCHARACTER, Character.charCount(c));
            } else if (isMark(c) && endsInMarks()) {
                remove(Kind.COMBINING, Character.charCount(c));
            } else if (isInvisible(c) && !Joiner.isNeeded(clean, raw, at)) {
                remove(Kind.ZERO_WIDTH, Character.charCount(c));
            } else {
                keep(c);
            }
        }

        private void keep(int c) {
            clean.appendCodePoint(c);
            at += Character.charCount(c);
        }

        /** Returns whether the clean text ends with as many combining marks as may follow each other. */
        private boolean endsInMarks() {
            int end = clean.length();
            for (int i = 0; i < MARKS_IN_A_ROW; i++) {
                if (end == 0 || !isMark(Character.codePointBefore(clean, end))) {
                    return false;
                }
                end -= Character.charCount(Character.codePointBefore(clean, end));
            }
            return true;
        }

        private void remove(Kind kind, int length) {
            removed.merge(kind, 1, Integer::sum);
            at += length;
        }
    }

    /** Returns whether a code point has Unicode's property Bidi_Control. */
    private static boolean isBidiControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Returns whether a code point is written over or around the letter before it. Variation selectors are not counted. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) && !VariationSelector.is(c);
    }

    /**
     * Returns whether a code point has Unicode's property Default_Ignorable_Code_Point, or controls the layout, and shows
     * nothing. Variation selectors, bidi controls and tags are kinds of their own.
     */
    private static boolean isInvisible(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x180E
                || c >= 0x200B && c <= 0x200D
                || c >= 0x2060 && c <= 0x206F
                || c == 0x3164
                || c == 0xFEFF
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFFB
                || c >= 0x1BCA0 && c <= 0x1BCA3
                || c >= 0x1D173 && c <= 0x1D17A;
    }
}
