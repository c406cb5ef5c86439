package dev.rollbackplan.check.lexicon;

/** Quotations of a plan in messages. No character of the plan ends the quotation. */
public final class Quote {

    /** Maximum length of a shortened quotation, in code points. */
    private static final int SHORT = 60;

    private Quote() {}

    /** Returns a text in double quotation marks, with single ones for those in it. */
    public static String of(String text) {
        boolean isShort = text.codePointCount(0, text.length()) <= LIMIT;
        String shown = isShort ? text : text.substring(0, text.offsetByCodePoints(0, LIMIT)) + "\u2026";
        return '"' + shown.replace('"', '\'') + '"';
    }

    /** Returns the first 60 code points of a text in double quotation marks, with an ellipsis if it is longer. */
    public static String shortened(String text) {
        boolean isShort = text.codePointCount(0, text.length()) <= SHORT;
        return of(isShort ? text : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "\u2026");
    }
}
