package dev.rollbackplan.check.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A list of words that stays readable where it is long. */
public final class WordSet {

    private WordSet() {}

    /** The words of a text, between which there are spaces and line ends; each may stand there once. */
    public static Set<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return Set.of(words.toArray(new String[0]));
    }
}
