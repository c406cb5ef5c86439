package dev.rollbackplan.check.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a title without their endings, by which similar titles are found. For example, "Rollback Procedure" has the
 * similarity 0.71 to "Rollback Steps", since they share the word that matters; "Next Steps" shares only a generic word, and has
 * none.
 *
 * @param content its words except small ones such as "the"; a word with hyphens is one
 * @param forms its words, the parts of words with hyphens, and each two words in a row written as one
 */
public record TitleSimilarity(List<String> content, Set<String> forms) {

    /**
     * Words that say nothing about the subject of a title. Other function words do: "Next Steps" and "When to Roll Back"
     * are not "Rollback Steps".
     */
    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "by", "for", "in", "of", "on", "or", "our", "the", "this", "to", "with", "your");

    /** Words, without endings, that fit a title about anything. */
    private static final Set<String> GENERIC_WORDS = Set.of(
            "act",
            "criteria",
            "detail",
            "execut",
            "guid",
            "instruct",
            "list",
            "not",
            "overview",
            "plan",
            "playbook",
            "procedur",
            "process",
            "runbook",
            "step");

    /** Prefixes that change a word's meaning: "post-rollback" is not about the rollback. */
    private static final Set<String> PREFIXES = Set.of("anti", "non", "post", "pre", "un");

    /** The weight of a generic word, or of one that several required titles have. Any other word weighs 1. */
    private static final double LOW_WEIGHT = 0.4;

    /** Phrases that are also written as one word: "rolling back" is "rollback", "following up" is "follow-up". */
    private static final Pattern PHRASAL = Pattern.compile("\\b(roll|follow)(?:ing|ed|s)?[ -](back|up)\\b");

    /** A phrase that is also written as a prefix: "after the incident" is "post-incident". */
    private static final Pattern AFTER = Pattern.compile("\\bafter (?:(?:a|an|each|every|the) )?");

    /** Minimum similarity of titles. */
    private static final double LEAST_MEAN = 0.4999;

    /** Minimum share of a title's words that makes {@link #LEAST_MEAN_OF_MOST} enough. */
    private static final double LEAST_SHARE = 0.6;

    /** Minimum similarity to a title that has most of the words. A long title about other things may have them as well. */
    private static final double LEAST_MEAN_OF_MOST = 0.3;

    public TitleSimilarity {
        content = List.copyOf(content);
        forms = Set.copyOf(forms);
    }

    /** Reads the words of a title in lower case. */
    static TitleSimilarity of(String title) {
        List<String> content = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        String before = "";
        for (String word : joinPhrases(title).split("[^\\p{L}\\p{N}'\u2019-]+", -1)) {
            String letters = SectionTitle.key(word);
            if (!letters.isEmpty() && !SMALL_WORDS.contains(letters)) {
                content.add(stem(letters));
            }
            String[] parts = word.split("-", -1);
            for (String part : parts) {
                if (!PREFIXES.contains(parts[0])) {
                    forms.add(stem(part));
                }
                forms.add(stem(before + part));
                before = part;
            }
        }
        forms.addAll(content);
        return new TitleSimilarity(content, forms);
    }

    private static String joinPhrases(String title) {
        String verbs = PHRASAL.matcher(title).replaceAll("$1$2");
        return AFTER.matcher(verbs).replaceAll("post-");
    }

    /**
     * Returns the similarity of another title: the harmonic mean of two shares by weight, that of this title's content words
     * that the other title has, and that of the other title's content words that these are.
     *
     * @param common words that weigh less, because several titles have them
     * @return 0 to 1; 0 if too little is shared
     */
    double similarityTo(TitleSimilarity other, Set<String> common) {
        double shared = weight(content.stream().filter(other.forms::contains).toList(), common);
        if (shared == 0) {
            return 0;
        }
        double share = shared / weight(content, common);
        double back = Math.min(1, shared / Math.max(LOW_WEIGHT, weight(other.content, common)));
        double mean = 2 * share * back / (share + back);
        boolean hasMost = share >= LEAST_SHARE && mean >= LEAST_MEAN_OF_MOST;
        return hasMost || mean >= LEAST_MEAN || isPartOf(other) ? mean : 0;
    }

    /** Returns whether another title has all words of this one in a row: "Rollback Steps for Checkout". */
    boolean isPartOf(TitleSimilarity other) {
        int at = Collections.indexOfSubList(other.content, content);
        boolean isWhole = content.size() > 1 || at == 0 || at == other.content.size() - content.size();
        return at >= 0 && isWhole && (at == 0 || !PREFIXES.contains(other.content.get(at - 1)));
    }

    private static double weight(List<String> words, Set<String> common) {
        return words.stream()
                .mapToDouble(word -> GENERIC_WORDS.contains(word) || common.contains(word) ? LOW_WEIGHT : 1)
                .sum();
    }

    /** Returns a word without the endings of number and tense: "signals" as "signal", "rolling" as "roll". */
    private static String stem(String word) {
        String stem = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
        if (stem.equals("comm")) {
            return "communicat";
        }
        for (String ending : List.of("ing", "ion", "ed", "e")) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
