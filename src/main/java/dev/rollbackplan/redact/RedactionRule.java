package dev.rollbackplan.redact;

/** One way to tell a secret: a keyword that has to stand in the text, and what has to stand around it. */
abstract class RedactionRule {

    private final String kind;
    private final String keyword;
    private final int anchor;

    /**
     * A rule that looks for a keyword.
     *
     * @param three the three characters of the keyword at which the scan stops; the third may be any
     */
    RedactionRule(String kind, String keyword, String three) {
        this.kind = kind;
        this.keyword = keyword;
        this.anchor = Math.max(0, keyword.indexOf(three));
    }

    final String kind() {
        return kind;
    }

    final String keyword() {
        return keyword;
    }

    /** Where in the keyword the three characters stand at which the scan stops to look for it. */
    final int anchor() {
        return anchor;
    }

    /**
     * Looks closer where the keyword's three characters were met; case and some punctuation are not compared until here.
     *
     * @param at the first of the three, if no line break parts them
     * @param last the last of the three
     */
    void meet(Scan scan, int at, int last) {
        int from = at - anchor;
        if (from >= scan.done() && scan.text().regionMatches(true, from, keyword, 0, keyword.length())) {
            match(scan, from, from + keyword.length());
        }
    }

    /** Reports the secret that belongs to the keyword in a range of the text, if there is one. */
    abstract void match(Scan scan, int from, int to);
}
