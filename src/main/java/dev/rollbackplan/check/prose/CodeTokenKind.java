package dev.rollbackplan.check.prose;

/** What a word or a run of words of prose is; nothing is two of these. */
public enum CodeTokenKind {
    COMMAND,
    PATH,
    FLAG,
    IDENTIFIER,
    /** A part of a sentence. */
    NONE
}
