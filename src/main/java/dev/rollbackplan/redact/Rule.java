package dev.rollbackplan.redact;

/** One way to tell a secret: a keyword that has to stand in the text, and what has to stand around it. */
abstract class Rule {

    /** Characters of logs from the commonest on. */
    private static final String COMMON = "e -taoinsrhldc/:.=0123456789umfpgwyb_vkxjqz";

    private final String kind;
    private final String keyword;
    private final int anchor;

    Rule(String kind, String keyword) {
        this.kind = kind;
        this.keyword = keyword;
        this.anchor = rarest(keyword);
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

    private static int rarest(String keyword) {
        int best = 0;
        int bestScore = -1;
        for (int i = 0; i + 3 <= keyword.length(); i++) {
            int score = rarity(keyword.charAt(i)) + rarity(keyword.charAt(i + 1)) + rarity(keyword.charAt(i + 2));
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return best;
    }

    private static int rarity(char c) {
        int rank = COMMON.indexOf(Chars.isLetter(c) ? c | 0x20 : c);
        return rank < 0 ? COMMON.length() : rank;
    }
}
