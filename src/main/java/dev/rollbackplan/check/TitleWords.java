package dev.rollbackplan.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a title without their endings, so that titles can be compared that are not the same.
 *
 * @param content its words but the small ones; those with hyphens as one
 * @param forms its words, their parts, and neighbours written as one
 */
record TitleWords(List<String> content, Set<String> forms) {

    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "by", "for", "in", "of", "on", "or", "our", "the", "this", "to", "with", "your");

    /** What titles end with whatever they are about. */
    private static final Set<String> GENERIC_WORDS =
            Set.of("act", "detail", "guid", "list", "not", "overview", "plan", "procedur", "process", "step");

    private static final double GENERIC = 0.4;

    private static final double HALF = 0.5;

    TitleWords {
        content = List.copyOf(content);
        forms = Set.copyOf(forms);
    }

    static TitleWords of(String title) {
        List<String> content = new ArrayList<>();
        for (String word : title.split("\\s+", -1)) {
            String letters = SectionTitle.key(word);
            if (!letters.isEmpty() && !SMALL_WORDS.contains(letters)) {
                content.add(stem(letters));
            }
        }
        Set<String> forms = new HashSet<>(content);
        String before = "";
        for (String part : title.split("[^\\p{L}\\p{N}]+", -1)) {
            forms.add(stem(part));
            forms.add(stem(before + part));
            before = part;
        }
        return new TitleWords(content, forms);
    }

    /**
     * How well another title says the same: the harmonic mean of the share of this title's content words that the
     * other has, and of the share of its own that these are.
     *
     * @return 0 to 1; 0 where both are less than half
     */
    double likeness(TitleWords other) {
        double shared = 0;
        for (String word : content) {
            shared += other.forms.contains(word) ? weight(word) : 0;
        }
        if (shared == 0) {
            return 0;
        }
        double share = shared / weight();
        double back = Math.min(1, shared / Math.max(GENERIC, other.weight()));
        double mean = 2 * share * back / (share + back);
        return share >= HALF || mean >= HALF ? mean : 0;
    }

    private double weight() {
        return content.stream().mapToDouble(TitleWords::weight).sum();
    }

    private static double weight(String word) {
        return GENERIC_WORDS.contains(word) ? GENERIC : 1;
    }

    /** A word without the endings of number and tense. */
    private static String stem(String word) {
        String stem = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
        for (String ending : List.of("ing", "ion", "ed", "e")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
