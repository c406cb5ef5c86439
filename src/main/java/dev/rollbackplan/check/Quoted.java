package dev.rollbackplan.check;

/** What a message quotes of a plan, so that no mark in it ends the quotation. */
final class Quoted {

    private Quoted() {}

    /** A text in double quotation marks, with single ones for those in it. */
    static String of(String text) {
        return '"' + text.replace('"', '\'') + '"';
    }
}
