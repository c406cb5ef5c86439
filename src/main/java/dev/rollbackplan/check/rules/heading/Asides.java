package dev.rollbackplan.check.rules.heading;

import java.util.Arrays;

/** Finds what a heading only quotes or adds in brackets, and covers it; linear whatever stands there. */
final class Asides {

    private static final String OPENING = "([{<\u3010\uFF08";
    private static final String CLOSING = ")]}>\u3011\uFF09";
    private static final String QUOTES = "\"\u201C\u201E\u00AB'\u2018\u300C";
    private static final String ENDS = "\"\u201D\u201C\u00BB'\u2019\u300D";

    private final char[] chars;
    private final int length;
    private final boolean[] exhausted = new boolean[QUOTES.length()];

    Asides(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    /** Covers the outermost ones in place. */
    void cover() {
        int first = 0;
        while (first < length && OPENING.indexOf(chars[first]) < 0 && QUOTES.indexOf(chars[first]) < 0) {
            first++;
        }
        if (first == length) {
            return;
        }
        int[] ends = bracketEnds();
        for (int i = first; i < length; i++) {
            int end = ends[i] > 0 ? ends[i] : quotationEnd(i);
            if (end > 0) {
                Arrays.fill(chars, i, end, cover(i, end));
                i = end - 1;
            }
        }
    }

    private char cover(int start, int end) {
        return switch (chars[start]) {
            case '(' -> isCall(start, end) ? HeadingText.OPAQUE : HeadingText.ASIDE;
            case '[', '{', '<' -> HeadingText.OPAQUE;
            default -> QUOTES.indexOf(chars[start]) < 0 ? HeadingText.ASIDE : HeadingText.QUOTED;
        };
    }

    /** For each bracket that has a partner, the position behind that; 0 elsewhere. */
    private int[] bracketEnds() {
        int[] ends = new int[length];
        int[] open = new int[length];
        int[] openOfKind = new int[OPENING.length()];
        int depth = 0;
        for (int i = 0; i < length; i++) {
            int opening = OPENING.indexOf(chars[i]);
            if (opening >= 0 && (chars[i] != '<' || isLetter(i + 1))) {
                open[depth++] = i;
                openOfKind[opening]++;
            }
            int closing = CLOSING.indexOf(chars[i]);
            if (closing >= 0 && openOfKind[closing] > 0) {
                int start;
                int kind;
                do {
                    start = open[--depth];
                    kind = OPENING.indexOf(chars[start]);
                    openOfKind[kind]--;
                } while (kind != closing);
                ends[start] = i + 1;
            }
        }
        return ends;
    }

    /** Whether the bracket belongs to the word before it, as in {@code main()}; the one in "server(s)" does not. */
    private boolean isCall(int start, int end) {
        boolean plural = end - start <= 4 && end - start > 2 && chars[end - 2] == 's';
        return start > 0 && isLetter(start - 1) && !plural;
    }

    private int quotationEnd(int start) {
        int kind = QUOTES.indexOf(chars[start]);
        if (kind < 0 || exhausted[kind] || isLetter(start - 1)) {
            return 0;
        }
        boolean apostrophe = ENDS.charAt(kind) == '\'' || ENDS.charAt(kind) == '\u2019';
        for (int i = start + 1; i < length; i++) {
            boolean ends = chars[i] == ENDS.charAt(kind) || (chars[start] == '\u201E' && chars[i] == '\u201D');
            if (ends && !(apostrophe && isLetter(i + 1))) {
                return i + 1;
            }
        }
        exhausted[kind] = true;
        return 0;
    }

    private boolean isLetter(int index) {
        return index >= 0 && index < length && Character.isLetter(chars[index]);
    }
}
