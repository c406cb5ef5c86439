package dev.rollbackplan.check.steps;

import dev.rollbackplan.text.TextRange;

/**
 * A word of shell code that may contain code itself.
 *
 * @param value its value, without quotes and escapes
 * @param range its range in the source, quotes included
 * @param quoted whether it contains a quote
 */
record Argument(PlacedText value, TextRange range, boolean quoted) {

    /** Reads a word as it is written, which is not empty. */
    static Argument of(PlacedText raw) {
        return new Argument(raw.unquoted(), raw.place(), raw.isQuoted());
    }

    String text() {
        return value.text();
    }

    boolean isOption() {
        return text().length() > 1 && text().charAt(0) == '-' && !text().equals("--");
    }

    /** Returns whether its value consists of more than one word. */
    boolean hasSpace() {
        return text().strip().indexOf(' ') >= 0 || text().strip().indexOf('\n') >= 0;
    }

    Word word() {
        return new Word(text(), range, quoted);
    }
}
