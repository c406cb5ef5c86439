package dev.rollbackplan.check.prose;

import java.util.BitSet;

/**
 * Finds the parts of a text that are quoted, in brackets, or in the marks of a template language such as
 * {@code {{ name }}}. Time grows linearly with the length of the text.
 */
public final class QuotedRanges {

    private static final String OPENING_QUOTES = "\"\u201C\u201E\u00AB\u300C\u300E\u2039'\u2018";
    private static final String[] CLOSING_QUOTES = {
        "\"", "\u201D", "\u201C\u201D", "\u00BB", "\u300D", "\u300F", "\u203A", "'", "\u2019"
    };

    /** Number of the kinds of double quotes, which come first. The others are apostrophes too. */
    private static final int DOUBLE_QUOTES = 7;

    private static final String[][] TEMPLATE_MARKS = {{"{{", "}}"}, {"{%", "%}"}, {"[[", "]]"}};

    private static final String OPENING_BRACKETS = "([{<\u3010\uFF08";
    private static final String CLOSING_BRACKETS = ")]}>\u3011\uFF09";

    private final String text;
    private final BitSet found = new BitSet();

    /** The kinds of quotes, then of template marks, whose closing mark the rest of the text lacks. */
    private final boolean[] unclosed = new boolean[OPENING_QUOTES.length() + TEMPLATE_MARKS.length];

    private QuotedRanges(String text) {
        this.text = text;
    }

    /** Returns the offsets in double quotes and in template marks, delimiters included. */
    public static BitSet quotations(String text) {
        QuotedRanges ranges = new QuotedRanges(text);
        ranges.addQuotations(DOUBLE_QUOTES);
        return ranges.found;
    }

    /** Returns the offsets in quotes of any kind, in template marks and in brackets, delimiters included. */
    public static BitSet quotationsAndBrackets(String text) {
        QuotedRanges ranges = new QuotedRanges(text);
        ranges.addQuotations(OPENING_QUOTES.length());
        for (int kind = 0; kind < OPENING_BRACKETS.length(); kind++) {
            ranges.addBrackets(OPENING_BRACKETS.charAt(kind), CLOSING_BRACKETS.charAt(kind));
        }
        return ranges.found;
    }

    private void addQuotations(int kinds) {
        for (int i = 0; i < text.length(); i++) {
            int end = quotedEnd(i, kinds);
            if (end > 0) {
                found.set(i, end);
                i = end - 1;
            }
        }
    }

    private int quotedEnd(int start, int kinds) {
        char c = text.charAt(start);
        if (Character.isLetter(c) || c == ' ') {
            return -1;
        }
        if (c == '{' || c == '[') {
            return templateEnd(start);
        }
        int kind = OPENING_QUOTES.indexOf(c);
        return kind >= 0 && kind < kinds ? quotationEnd(start, kind) : -1;
    }

    /** Returns the offset after the template marks that begin at an offset; -1 if none do. */
    private int templateEnd(int start) {
        for (int kind = 0; kind < TEMPLATE_MARKS.length; kind++) {
            int index = OPENING_QUOTES.length() + kind;
            if (!unclosed[index] && text.startsWith(TEMPLATE_MARKS[kind][0], start)) {
                int end = text.indexOf(TEMPLATE_MARKS[kind][1], start + 2);
                unclosed[index] = end < 0;
                return end < 0 ? -1 : end + 2;
            }
        }
        return -1;
    }

    /** Returns the offset after the quotation that begins at an offset; -1 if none does. */
    private int quotationEnd(int start, int kind) {
        if (unclosed[kind] || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
            return -1;
        }
        for (int end = start + 1; end < text.length(); end++) {
            boolean closes = CLOSING_QUOTES[kind].indexOf(text.charAt(end)) >= 0;
            if (closes && (kind < DOUBLE_QUOTES || !isLetter(end + 1))) {
                return end + 1;
            }
        }
        unclosed[kind] = true;
        return -1;
    }

    private void addBrackets(char opening, char closing) {
        int[] ends = new int[text.length()];
        int[] open = new int[text.length()];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == opening && (c != '<' || isLetter(i + 1))) {
                open[depth++] = i;
            } else if (c == closing && depth > 0) {
                ends[open[--depth]] = i + 1;
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (ends[i] > 0) {
                found.set(i, ends[i]);
                i = ends[i] - 1;
            }
        }
    }

    private boolean isLetter(int index) {
        return index < text.length() && Character.isLetter(text.charAt(index));
    }
}
