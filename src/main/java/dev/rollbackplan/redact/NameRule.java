package dev.rollbackplan.redact;

import java.util.List;

/** Finds the value assigned to a name that ends in a word such as {@code password}. */
final class NameRule extends RedactionRule {

    /** Words after the keyword that do not change the meaning of a name, as in {@code PASSWORD_OLD}. */
    private static final String SUFFIXES =
            "hash value confirmation confirm base plain plaintext base64 b64 old new prod production staging test dev live"
                    + " primary secondary current previous default main";

    /** Maximum length of a name on either side of the keyword, in UTF-16 code units. */
    private static final int MAX_NAME_LENGTH = 64;

    private final String condition;

    /** The words of the condition. Split at the first match, since most rules never match. */
    private List<String> conditionWords = List.of();

    /**
     * Creates a rule for the names that end in a word.
     *
     * @param condition {@code not} or {@code only}, followed by the words of which none may, or one must, precede the
     *     word; with {@code only}, an environment variable's name such as {@code STRIPE_KEY} matches too
     */
    NameRule(String kind, String word, String trigram, String condition) {
        super(kind, word, trigram);
        this.condition = condition;
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        int end = nameEnd(text, to);
        if (end < 0 || !meetsCondition(text, from)) {
            return;
        }
        int start = nameStart(text, from);
        int value = AssignmentSyntax.valueStart(scan, start, end);
        if (value >= 0) {
            new AssignedValue(scan, kind(), start, end, value).report();
        }
    }

    /** Returns the offset after the name, or -1 if the name continues with a word that is not a known suffix. */
    private static int nameEnd(String text, int from) {
        int at = from;
        while (Chars.isDigit(Chars.at(text, at))) {
            at++;
        }
        char next = Chars.at(text, at);
        boolean joined = next == '_' || next == '-' || next == '.';
        if (joined && Chars.isWord(Chars.at(text, at + 1))
                || Chars.isUpper(next) && Chars.isLower(text.charAt(at - 1))) {
            int word = joined ? at + 1 : at;
            at = word;
            while (Chars.isWord(Chars.at(text, at)) && at - word < MAX_NAME_LENGTH) {
                at++;
            }
            next = Chars.at(text, at);
            return !isSuffix(text, word, at)
                            || next == '_'
                            || next == '-'
                            || next == '.' && Chars.isWord(Chars.at(text, at + 1))
                    ? -1
                    : at;
        }
        return Chars.isWord(next) || next == '_' ? -1 : at;
    }

    private static boolean isSuffix(String text, int from, int to) {
        for (String word : NameTable.words(SUFFIXES)) {
            if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
                return true;
            }
        }
        return false;
    }

    private static int nameStart(String text, int from) {
        int start = from;
        while (start > 0 && from - start < MAX_NAME_LENGTH && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isNamePart(char c) {
        return Chars.isWord(c) || c == '_' || c == '-' || c == '.';
    }

    /** Returns whether the text before the keyword meets the condition. */
    private boolean meetsCondition(String text, int from) {
        boolean only = condition.startsWith("only");
        char before = Chars.at(text, from - 1);
        int end = before == '_' || before == '-' || before == '.' || before == ' ' ? from - 1 : from;
        if (conditionWords.isEmpty()) {
            conditionWords = NameTable.words(condition);
        }
        for (int i = 1; i < conditionWords.size(); i++) {
            String word = conditionWords.get(i);
            if (text.regionMatches(true, end - word.length(), word, 0, word.length())) {
                return only;
            }
        }
        return !only || isEnvironmentVariable(text, from);
    }

    /** Returns whether the name is that of an environment variable, such as {@code STRIPE_KEY}, that may be secret. */
    private boolean isEnvironmentVariable(String text, int from) {
        int start = nameStart(text, from);
        for (int i = start; i < from; i++) {
            char c = text.charAt(i);
            if (!Chars.isUpper(c) && !Chars.isDigit(c) && c != '_') {
                return false;
            }
        }
        return start < from - 1
                && text.charAt(from - 1) == '_'
                && Chars.isUpper(text.charAt(from))
                && !isOrdinaryKey(text, from - 1);
    }

    /** Returns whether a name such as {@code PRIMARY_KEY} means a key that is not secret. */
    private static boolean isOrdinaryKey(String text, int end) {
        for (String word : NameTable.words(
                "PRIMARY FOREIGN PUBLIC SORT PARTITION HASH RANGE CACHE ROUTING IDEMPOTENCY GROUP OBJECT TRANSLATION"
                        + " FIRST SECOND HOST REGISTRY UNIQUE INDEX")) {
            if (text.regionMatches(end - word.length(), word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
