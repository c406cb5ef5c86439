package dev.rollbackplan.check.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a title without their endings, so that titles can be compared that are not the same.
 *
 * @param content its words but the small ones; those with hyphens as one
 * @param forms its words, their parts, and neighbours written as one
 */
public record TitleSimilarity(List<String> content, Set<String> forms) {

    private static final Set<String> SMALL_WORDS =
            Set.of("a", "an", "and", "by", "for", "in", "of", "on", "or", "our", "the", "this", "to", "with", "your");

    /** What titles end with whatever they are about. */
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

    /** What they make of a word that is something else. */
    private static final Set<String> PREFIXES = Set.of("anti", "non", "post", "pre", "un");

    /** The weight of a word that tells little; others weigh 1. */
    private static final double LITTLE = 0.4;

    /** "Rolling back" is what "rollback" names, and "following up" what "follow-up" does. */
    private static final Pattern PHRASAL = Pattern.compile("\\b(roll|follow)(?:ing|ed|s)?[ -](back|up)\\b");

    /** "After the incident" is "post-incident". */
    private static final Pattern AFTER = Pattern.compile("\\bafter (?:(?:a|an|each|every|the) )?");

    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST_MEAN = 0.4999;

    /** A long title about other things has a short one's words, too. */
    private static final double LEAST_MEAN_OF_MOST = 0.3;

    public TitleSimilarity {
        content = List.copyOf(content);
        forms = Set.copyOf(forms);
    }

    static TitleSimilarity of(String title) {
        List<String> content = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        String before = "";
        for (String word : joined(title).split("[^\\p{L}\\p{N}'\u2019-]+", -1)) {
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

    /** A title with the phrases in one word that others write as one. */
    private static String joined(String title) {
        String verbs = PHRASAL.matcher(title).replaceAll("$1$2");
        return AFTER.matcher(verbs).replaceAll("post-");
    }

    /**
     * How well another title says the same: the harmonic mean of the share of this title's content words that the
     * other has, and of the share of its own that these are.
     *
     * @param common words that tell less, because other titles have them too
     * @return 0 to 1; 0 where too little is shared
     */
    double likeness(TitleSimilarity other, Set<String> common) {
        double shared = weight(content.stream().filter(other.forms::contains).toList(), common);
        if (shared == 0) {
            return 0;
        }
        double share = shared / weight(content, common);
        double back = Math.min(1, shared / Math.max(LITTLE, weight(other.content, common)));
        double mean = 2 * share * back / (share + back);
        boolean holdsMost = share >= LEAST_SHARE && mean >= LEAST_MEAN_OF_MOST;
        return holdsMost || mean >= LEAST_MEAN ? mean : 0;
    }

    private static double weight(List<String> words, Set<String> common) {
        return words.stream()
                .mapToDouble(word -> GENERIC_WORDS.contains(word) || common.contains(word) ? LITTLE : 1)
                .sum();
    }

    /** A word without the endings of number and tense; what all shorten, whole. */
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
