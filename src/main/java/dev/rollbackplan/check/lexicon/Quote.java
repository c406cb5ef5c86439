package dev.rollbackplan.check.lexicon;

/** What a message quotes of a plan, so that no mark in it ends the quotation. */
public final class Quote {

    private Quote() {}

    /** A text in double quotation marks, with single ones for those in it. */
    public static String of(String text) {
        return '"' + text.replace('"', '\'') + '"';
    }
}
