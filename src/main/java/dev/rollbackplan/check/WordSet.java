package dev.rollbackplan.check;

import java.util.Set;

/** A list of words that stays readable where it is long. */
final class WordSet {

    private WordSet() {}

    /** The words of a text, between which there is white space; each may stand there once. */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }
}
