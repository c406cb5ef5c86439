package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.Vocabulary;
import java.util.regex.Pattern;

/** The kinds of words that may follow a program's name in prose, by how surely they belong to a command line. */
enum ArgumentKind {
    /** An option. */
    OPTION,
    /** A path, an identifier, an assignment or an address: a word that no ordinary sentence has at this place. */
    PROOF,
    /** A name with a hyphen, a number, a version, or quoted text: common both in command lines and in prose. */
    HINT,
    /** An operator of the shell, after which another command may begin. */
    OPERATOR,
    /** A word. */
    PLAIN,
    /** A word or a character that ends the command line. */
    END;

    private static final Pattern OPTIONS =
            Pattern.compile("-[A-Za-z0-9][A-Za-z0-9_.:-]*(?:=.*)?|--[A-Za-z][A-Za-z0-9_.-]*(?:=.*)?");
    private static final Pattern OPERATORS = Pattern.compile("\\|{1,2}|&&|\\d?>{1,2}|<|2>&1|--");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*[:=]?=\\S+");
    private static final Pattern ADDRESS =
            Pattern.compile("[a-z][a-z0-9+-]*://\\S+|[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+(?::\\S*)?|[a-z0-9.-]+:[~/.]\\S*"
                    + "|[a-z][a-z0-9_-]+(?::[a-z][a-z0-9_-]+)+|(?:origin|upstream|refs)/\\S+");
    private static final Pattern OBJECT = Pattern.compile("[a-z][a-z0-9.-]*/[A-Za-z0-9][A-Za-z0-9_.:@-]*");
    private static final Pattern HINTS = Pattern.compile(
            "v?\\d+(?:\\.\\d+)*[A-Za-z0-9.+-]*|[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+|HEAD(?:[~^]\\d*)+|[A-Z]{4,}");
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_@*%][A-Za-z0-9_.:@%+~^*/?-]*");

    /**
     * Returns the kind of a word; {@link #END} for an empty one.
     *
     * @param objects whether the arguments of the program may be objects such as {@code deployment/checkout}
     */
    static ArgumentKind of(String word, boolean objects) {
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
        // The first part of "and/or" shows that it is no object.
        int slash = word.indexOf('/');
        if (Vocabulary.isProseWord(slash < 0 ? word : word.substring(0, slash))) {
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
