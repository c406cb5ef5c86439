package dev.rollbackplan.check;

/** What a word or a run of words of prose is; nothing is two of these. */
enum TokenKind {
    COMMAND,
    PATH,
    FLAG,
    IDENTIFIER,
    /** A part of a sentence. */
    NONE
}
