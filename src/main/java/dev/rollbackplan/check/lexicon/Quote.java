package dev.rollbackplan.check.lexicon;

/** Quotes parts of a plan in messages. */
public final class Quote {

    /** Maximum length of a quoted text, in code points. A longer text is cut and gets an ellipsis. */
    private static final int LIMIT = 60;

    private Quote() {}

    /** Returns a text in double quotation marks. Those in the text become single ones, and a long text is shortened. */
    public static String of(String text) {
        boolean isShort = text.codePointCount(0, text.length()) <= LIMIT;
        String shown = isShort ? text : text.substring(0, text.offsetByCodePoints(0, LIMIT)) + "\u2026";
        return '"' + shown.replace('"', '\'') + '"';
    }
}
