package dev.rollbackplan.redact;

/**
 * A way to recognize one kind of secret: a keyword in the text, and the conditions that the text around it must meet.
 */
abstract class RedactionRule {

    private final String kind;
    private final String keyword;
    private final int trigramOffset;

    /**
     * Creates a rule for a keyword.
     *
     * @param kind the kind of secret, as it is written into markers
     * @param keyword the text to find, in any case
     * @param trigram the three characters of the keyword at which the scan stops; if the keyword has only two, the
     *     third is any character that may follow it
     */
    RedactionRule(String kind, String keyword, String trigram) {
        this.kind = kind;
        this.keyword = keyword;
        this.trigramOffset = Math.max(0, keyword.indexOf(trigram));
    }

    final String kind() {
        return kind;
    }

    final String keyword() {
        return keyword;
    }

    /** Returns the index in the keyword at which the trigram begins. */
    final int trigramOffset() {
        return trigramOffset;
    }

    /**
     * Compares the text around a trigram with the keyword, and calls {@link #match} if they are equal. The scan has
     * compared only some bits of the three characters, see {@link RedactionRules}.
     *
     * @param first the offset of the trigram's first character, if no line break divides the trigram
     * @param last the offset of the trigram's last character
     */
    void tryMatch(Scan scan, int first, int last) {
        int from = first - trigramOffset;
        if (from >= scan.earliestStart() && scan.text().regionMatches(true, from, keyword, 0, keyword.length())) {
            match(scan, from, from + keyword.length());
        }
    }

    /**
     * Reports the secret that belongs to a keyword to the scan, if there is one.
     *
     * @param from the keyword's first offset
     * @param to the offset after the keyword
     */
    abstract void match(Scan scan, int from, int to);
}
