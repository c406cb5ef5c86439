package dev.rollbackplan.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text from outside, without what a terminal would obey or a person would not see.
 *
 * <p>Line ends become LF. Cleaning a clean text changes nothing.
 *
 * @param text what is left
 * @param removed how many of each kind were taken out; kinds that were not met are absent
 */
public record CleanText(String text, Map<Kind, Integer> removed) {

    /** What is removed. */
    public enum Kind {
        ESCAPE_SEQUENCE("escape sequence"),
        CONTROL("control character"),
        BIDI("bidi control"),
        ZERO_WIDTH("zero-width character"),
        TAG("tag character"),
        LONE_SURROGATE("lone surrogate"),
        /** A sequence of bytes that no UTF-8 text holds, which became U+FFFD when the text was decoded. */
        MALFORMED("malformed UTF-8 sequence");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Whether U+FFFD stands in its place. */
        public boolean isReplaced() {
            return this == LONE_SURROGATE || this == MALFORMED;
        }

        /** The kind's name for a person, in the singular. */
        public String label() {
            return label;
        }
    }

    public CleanText {
        removed = Collections.unmodifiableMap(removed);
    }

    public static CleanText of(String raw) {
        int first = 0;
        while (first < raw.length() && isPlain(raw.charAt(first))) {
            first++;
        }
        return first == raw.length() ? new CleanText(raw, Map.of()) : new Cleaning(raw, first).run();
    }

    /**
     * Cleans a text that was decoded from bytes of which not all were UTF-8.
     *
     * @param malformed how many sequences of them became U+FFFD
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

    /** Whether a character needs no closer look; what is left over may still be kept. */
    private static boolean isPlain(char c) {
        return c < 0x7F ? c >= ' ' || c == '\n' || c == '\t' : c > 0xAD && c < 0x034F || c >= 0x3041 && c < 0xD800;
    }

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
                    look(raw.codePointAt(at));
                }
            }
            return new CleanText(clean.toString(), removed);
        }

        private void look(int c) {
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
            } else if (c >= 0xE0000 && c <= 0xE01EF) {
                remove(Kind.TAG, 2);
            } else if (isInvisible(c) && !Joiner.belongs(clean, raw, at)) {
                remove(Kind.ZERO_WIDTH, 1);
            } else {
                clean.appendCodePoint(c);
                at += Character.charCount(c);
            }
        }

        private void remove(Kind kind, int length) {
            removed.merge(kind, 1, Integer::sum);
            at += length;
        }
    }

    /** Unicode's Bidi_Control property. */
    private static boolean isBidiControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Default-ignorable characters that show nothing; variation selectors (emoji need them) and fillers are not among them. */
    private static boolean isInvisible(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x180E
                || c >= 0x200B && c <= 0x200D
                || c >= 0x2060 && c <= 0x2065
                || c >= 0x206A && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB;
    }
}
