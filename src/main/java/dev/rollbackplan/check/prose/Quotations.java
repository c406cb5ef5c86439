package dev.rollbackplan.check.prose;

import java.util.BitSet;

/** What of a text is quoted, or left to another program as in {@code {{ name }}} and {@code [[ name ]]};
 * linear whatever stands there. */
final class Quotations {

    private static final String OPENING = "\"\u201C\u201E\u00AB\u300C\u300E\u2039";
    private static final String[] CLOSING = {"\"", "\u201D", "\u201C\u201D", "\u00BB", "\u300D", "\u300F", "\u203A"};

    private static final String[][] TEMPLATES = {{"{{", "}}"}, {"{%", "%}"}, {"[[", "]]"}};

    private final String text;
    private final BitSet quoted = new BitSet();
    private final boolean[] exhausted = new boolean[OPENING.length() + TEMPLATES.length];

    private Quotations(String text) {
        this.text = text;
    }

    /** The positions in quotations and in double braces, delimiters included. */
    static BitSet in(String text) {
        Quotations quotations = new Quotations(text);
        quotations.find();
        return quotations.quoted;
    }

    private void find() {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            int end = -1;
            if (c == '{' || c == '[') {
                end = templateEnd(i);
            } else if (c == '"' || c > 127) {
                end = quotationEnd(i, OPENING.indexOf(c));
            }
            if (end > 0) {
                quoted.set(i, end);
                i = end - 1;
            }
        }
    }

    private int templateEnd(int start) {
        for (int kind = 0; kind < TEMPLATES.length; kind++) {
            int slot = OPENING.length() + kind;
            if (!exhausted[slot] && text.startsWith(TEMPLATES[kind][0], start)) {
                int end = text.indexOf(TEMPLATES[kind][1], start + 2);
                exhausted[slot] = end < 0;
                return end < 0 ? -1 : end + 2;
            }
        }
        return -1;
    }

    private int quotationEnd(int start, int kind) {
        if (kind < 0 || exhausted[kind] || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
            return -1;
        }
        for (int i = start + 1; i < text.length(); i++) {
            if (CLOSING[kind].indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        exhausted[kind] = true;
        return -1;
    }
}
