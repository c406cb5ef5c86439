package dev.rollbackplan.check.section;

import dev.rollbackplan.check.lexicon.EnglishDetector;
import dev.rollbackplan.markdown.Block;
import java.util.ArrayList;
import java.util.List;

/** Matches sections of a plan that is not in English by the numbers of their titles, which a translation leaves as they are. */
final class SectionNumbers {

    /** Minimum number of numbered titles. */
    private static final int LEAST = 3;

    /** Where the number of a title ends at the latest, in UTF-16 units. */
    private static final int LAST_END = 15;

    private SectionNumbers() {}

    /**
     * Returns the sections of the level that has as many sections as required, with the same numbers in the same order; empty if
     * there is no such level, and for a document in English.
     *
     * @param titles the required titles, in their order
     */
    static List<Section> match(List<String> titles, Sections sections) {
        List<Integer> numbers = new ArrayList<>();
        for (String title : titles) {
            numbers.add(number(title));
        }
        EnglishDetector language = new EnglishDetector();
        read(sections.flow(), language);
        if (language.isEnglish()
                || numbers.stream().filter(number -> number >= 0).count() < LEAST) {
            return List.of();
        }
        for (int level = 1; level <= Section.BOLD; level++) {
            List<Section> found = new ArrayList<>();
            List<Integer> foundNumbers = new ArrayList<>();
            for (Section section : sections.all()) {
                if (section.level() == level && !sections.isDocumentTitle(section)) {
                    found.add(section);
                    foundNumbers.add(number(section.shown()));
                }
            }
            if (foundNumbers.equals(numbers)) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static void read(List<Block> blocks, EnglishDetector language) {
        for (Block block : blocks) {
            language.read(block.text());
            read(block.children(), language);
        }
    }

    /** Returns the number at the start of a title, maybe after a word such as "Step"; -1 if it has none. */
    private static int number(String title) {
        int start = 0;
        int end = Math.min(title.length(), LAST_END);
        while (start < end && !isDigit(title.charAt(start))) {
            start++;
        }
        boolean hasNumber = start < end && (start + 1 == title.length() || !isDigit(title.charAt(start + 1)));
        return hasNumber ? title.charAt(start) - '0' : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
