package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.LazyPattern;
import dev.rollbackplan.check.lexicon.Vocabulary;

/** What a word of a command line says of it. */
enum ArgumentKind {
    /** An option. */
    OPTION,
    /** What no sentence has there: a path, an identifier, an assignment, an address. */
    PROOF,
    /** A name with a hyphen, a number, a version, something quoted: in a command as well as in prose. */
    HINT,
    /** An operator of the shell, which another command follows. */
    OPERATOR,
    /** A word. */
    PLAIN,
    /** No part of a command line. */
    END;

    private static final LazyPattern OPTIONS =
            LazyPattern.of("-[A-Za-z0-9][A-Za-z0-9_.:-]*(?:=.*)?|--[A-Za-z][A-Za-z0-9_.-]*(?:=.*)?");
    private static final LazyPattern OPERATORS = LazyPattern.of("\\|{1,2}|&&|\\d?>{1,2}|<|2>&1|--");
    private static final LazyPattern ASSIGNMENT = LazyPattern.of("[A-Za-z_][A-Za-z0-9_.-]*[:=]?=\\S+");
    private static final LazyPattern ADDRESS =
            LazyPattern.of("[a-z][a-z0-9+-]*://\\S+|[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+(?::\\S*)?|[a-z0-9.-]+:[~/.]\\S*"
                    + "|[a-z][a-z0-9_-]+(?::[a-z][a-z0-9_-]+)+|(?:origin|upstream|refs)/\\S+");
    private static final LazyPattern OBJECT = LazyPattern.of("[a-z][a-z0-9.-]*/[A-Za-z0-9][A-Za-z0-9_.:@-]*");
    private static final LazyPattern HINTS = LazyPattern.of(
            "v?\\d+(?:\\.\\d+)*[A-Za-z0-9.+-]*|[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+|HEAD(?:[~^]\\d*)+|[A-Z]{4,}");
    private static final LazyPattern PLAIN_WORD = LazyPattern.of("[A-Za-z0-9_@*%][A-Za-z0-9_.:@%+~^*/?-]*");

    /**
     * Judges one word.
     *
     * @param objects whether the tool's arguments are objects such as {@code deployment/checkout}
     */
    static ArgumentKind of(String word, boolean objects) {
        if (CodeMarks.isPlainLowerCase(word)) {
            return Vocabulary.isFunctionWord(word) ? END : PLAIN;
        }
        if (word.startsWith("'") || word.startsWith("\"")) {
            return HINT;
        }
        if (word.equals(".")) {
            return PLAIN;
        }
        if (OPTIONS.matcher(word).matches()) {
            return OPTION;
        }
        if (OPERATORS.matcher(word).matches()) {
            return OPERATOR;
        }
        // "and/or" is no object.
        int slash = word.indexOf('/');
        if (Vocabulary.isFunctionWord(slash < 0 ? word : word.substring(0, slash))) {
            return END;
        }
        if (PathShape.matches(word)
                || IdentifierShape.matches(word)
                || ASSIGNMENT.matcher(word).matches()
                || ADDRESS.matcher(word).matches()
                || (objects && OBJECT.matcher(word).matches())) {
            return PROOF;
        }
        if (HINTS.matcher(word).matches()) {
            return HINT;
        }
        return PLAIN_WORD.matcher(word).matches() ? PLAIN : END;
    }
}
