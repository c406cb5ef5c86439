package dev.rollbackplan.redact;

import java.util.List;

/** The value of a name that says that it is a secret. */
final class NameRule extends RedactionRule {

    /** Words behind the one that counts which leave a name's meaning as it is. */
    private static final String SUFFIXES =
            "hash value confirmation confirm base plain plaintext base64 b64 old new prod production staging test dev live"
                    + " primary secondary current previous default main";

    private static final int LONGEST_NAME = 64;

    private final String before;

    /** Read when the name is met for the first time: most never are. */
    private List<String> words = List.of();

    /**
     * A rule for the names that end in a word.
     *
     * @param before {@code not} or {@code only}, and the words that may not or have to stand before it
     */
    NameRule(String kind, String word, String three, String before) {
        super(kind, word, three);
        this.before = before;
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        int end = nameEnd(text, to);
        if (end < 0 || !mayStandBehind(text, from)) {
            return;
        }
        int start = nameStart(text, from);
        int value = AssignmentSyntax.valueStart(scan, start, end);
        if (value >= 0) {
            new AssignedValue(scan, kind(), start, end, value).report();
        }
    }

    /** Where the name ends, or -1 if it goes on with another word. */
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
            while (Chars.isWord(Chars.at(text, at)) && at - word < LONGEST_NAME) {
                at++;
            }
            int suffix = suffix(text, word, at);
            next = Chars.at(text, at);
            return suffix < 0 || next == '_' || next == '-' || next == '.' && Chars.isWord(Chars.at(text, at + 1))
                    ? -1
                    : at;
        }
        return Chars.isWord(next) || next == '_' ? -1 : at;
    }

    private static int suffix(String text, int from, int to) {
        for (String word : NameTable.words(SUFFIXES)) {
            if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
                return to;
            }
        }
        return -1;
    }

    private static int nameStart(String text, int from) {
        int start = from;
        while (start > 0 && from - start < LONGEST_NAME && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isNamePart(char c) {
        return Chars.isWord(c) || c == '_' || c == '-' || c == '.';
    }

    private boolean mayStandBehind(String text, int from) {
        boolean only = before.startsWith("only");
        char joint = Chars.at(text, from - 1);
        int end = joint == '_' || joint == '-' || joint == '.' || joint == ' ' ? from - 1 : from;
        if (words.isEmpty()) {
            words = NameTable.words(before);
        }
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (text.regionMatches(true, end - word.length(), word, 0, word.length())) {
                return only;
            }
        }
        return !only || isVariable(text, from);
    }

    /** Whether the name is that of an environment's variable, such as {@code STRIPE_KEY}. */
    private boolean isVariable(String text, int from) {
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
