package dev.rollbackplan.check.prose;

/**
 * A word of a prose.
 *
 * @param start where it begins, punctuation and marks before it included
 * @param from where it begins without those
 * @param to the position behind it without those behind it; not before {@code from}
 * @param end the position behind it
 * @param plain whether it is all text: no code, no quotation, nothing too long to be a token
 */
record Word(int start, int from, int to, int end, boolean plain) {

    /** More than any real token has, in UTF-16 units; the longest of 327,309 had 153. */
    static final int LONGEST = 200;

    String text(InlineText prose) {
        return plain ? prose.text().substring(from, to) : "";
    }
}
