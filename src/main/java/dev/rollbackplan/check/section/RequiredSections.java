package dev.rollbackplan.check.section;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sections that a contract requires, each with the section of the document that matches it. First titles that are the
 * same are matched, then those that are similar, the most similar ones first. No section matches two required ones.
 */
public final class RequiredSections {

    private final Sections sections;
    private final List<Required> all = new ArrayList<>();

    /** The positions of the sections that stand for a required one. */
    private final Set<Integer> used = new HashSet<>();

    /**
     * A section that the contract requires.
     *
     * @param title its title in the contract
     * @param section the section of the document that matches it; empty if it is missing
     * @param renamed whether that section has another title
     */
    public record Required(String title, Optional<Section> section, boolean renamed) {}

    private record Candidate(int required, Section section, double similarity) {}

    private RequiredSections(Sections sections) {
        this.sections = sections;
    }

    /** Finds the sections of a document and matches them with the titles that a contract requires. */
    public static RequiredSections of(MarkdownDocument document, PlanContract contract) {
        RequiredSections required = new RequiredSections(Sections.of(document, contract));
        required.matchSameTitles(contract.sections());
        required.matchSimilarTitles();
        required.matchNumbers();
        return required;
    }

    /** Returns the required sections in the contract's order. */
    public List<Required> all() {
        return Collections.unmodifiableList(all);
    }

    /** Returns the sections of the document that stand for a required one, in the contract's order. */
    public List<Section> found() {
        List<Section> found = new ArrayList<>();
        for (Required required : all) {
            if (required.section().isPresent()) {
                found.add(required.section().get());
            }
        }
        return found;
    }

    /** Returns whether a section matches a required one. */
    public boolean contains(Section section) {
        return used.contains(section.position());
    }

    /** Returns all sections of the document. */
    public Sections sections() {
        return sections;
    }

    /** Returns the blocks after a section's title, up to the next required section or one that is not below it. */
    public List<Block> blocks(Section section) {
        int end = sections.flow().size();
        for (Section other : sections.all()) {
            if (other.position() > section.position() && (contains(other) || section.endsAt(other))) {
                end = other.position();
                break;
            }
        }
        return sections.flow().subList(section.position() + 1, end);
    }

    /** Returns the number of bullets of a section: the items of its lists, without nested ones. */
    public int countBullets(Section section) {
        int count = 0;
        for (Block block : blocks(section)) {
            count += block instanceof Block.ItemList ? block.children().size() : 0;
        }
        return count;
    }

    private void matchSameTitles(List<String> titles) {
        Map<String, List<Section>> byKey = new HashMap<>();
        for (Section section : sections.all()) {
            if (!sections.isDocumentTitle(section) || hasText(section)) {
                for (String key : section.title().keys()) {
                    byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(section);
                }
            }
        }
        for (String title : titles) {
            Optional<Section> best = best(sameTitle(title, byKey));
            if (best.isPresent()) {
                used.add(best.get().position());
            }
            all.add(new Required(title, best, false));
        }
    }

    private static List<Section> sameTitle(String title, Map<String, List<Section>> byKey) {
        List<Section> same = byKey.getOrDefault(SectionTitle.of(title).key(), List.of());
        TemplatePattern pattern = TemplatePattern.ofTitle(title);
        if (!pattern.mixesWordsAndPlaceholders()) {
            return same;
        }
        List<Section> all = new ArrayList<>(same);
        for (Map.Entry<String, List<Section>> entry : byKey.entrySet()) {
            if (pattern.matches(entry.getKey())) {
                all.addAll(entry.getValue());
            }
        }
        all.sort(Comparator.comparingInt(Section::position));
        return Collections.unmodifiableList(all);
    }

    /** Returns the highest of some sections; the document's title only if there is no other. */
    private Optional<Section> best(List<Section> same) {
        Optional<Section> best = Optional.empty();
        for (Section section : same) {
            boolean replaces = best.isEmpty()
                    || sections.isDocumentTitle(best.get())
                    || (section.level() < best.get().level() && !sections.isDocumentTitle(section));
            if (!contains(section) && replaces) {
                best = Optional.of(section);
            }
        }
        return best;
    }

    /** Returns whether the block after a title is not another section. */
    private boolean hasText(Section title) {
        int next = title.position() + 1;
        for (Section section : sections.all()) {
            if (section.position() == next) {
                return false;
            }
        }
        return next < sections.flow().size();
    }

    private void matchSimilarTitles() {
        if (used.size() == all.size()) {
            return;
        }
        List<TitleSimilarity> titles = all.stream()
                .map(required -> SectionTitle.of(required.title()).words())
                .toList();
        Set<String> common = common(titles);
        List<Candidate> candidates = new ArrayList<>();
        Set<Section> unmatched = new LinkedHashSet<>(unmatched());
        for (Section section : sections.all()) {
            boolean isBold = section.kind() != Section.Kind.HEADING && !contains(section);
            if (!isBold && !unmatched.contains(section)) {
                continue;
            }
            TitleSimilarity words = section.title().words();
            for (int i = 0; i < all.size(); i++) {
                // A bold line in another section is a title of its own if it has the whole title.
                boolean isCandidate =
                        unmatched.contains(section) || titles.get(i).isPartOf(words);
                double similarity = all.get(i).section().isPresent() || !isCandidate
                        ? 0
                        : titles.get(i).similarityTo(words, common);
                if (similarity > 0) {
                    candidates.add(new Candidate(i, section, similarity));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::similarity).reversed());
        for (Candidate candidate : candidates) {
            Required required = all.get(candidate.required());
            if (required.section().isEmpty() && used.add(candidate.section().position())) {
                all.set(candidate.required(), new Required(required.title(), Optional.of(candidate.section()), true));
            }
        }
    }

    /** Matches translated titles by their numbers, if no title was found. */
    private void matchNumbers() {
        if (!used.isEmpty()) {
            return;
        }
        List<String> titles = all.stream().map(Required::title).toList();
        List<Section> found = SectionNumbers.match(titles, sections);
        for (int i = 0; i < found.size(); i++) {
            used.add(found.get(i).position());
            all.set(i, new Required(titles.get(i), Optional.of(found.get(i)), true));
        }
    }

    /** Returns the words that more than one title has. */
    private static Set<String> common(List<TitleSimilarity> titles) {
        Set<String> seen = new HashSet<>();
        Set<String> common = new HashSet<>();
        for (TitleSimilarity title : titles) {
            for (String word : new HashSet<>(title.content())) {
                if (!seen.add(word)) {
                    common.add(word);
                }
            }
        }
        return common;
    }

    /** Returns the sections that may have a required one's place: not the document's title, and no part of a found one. */
    private List<Section> unmatched() {
        List<Section> unmatched = new ArrayList<>();
        Optional<Section> open = Optional.empty();
        for (Section section : sections.all()) {
            if (contains(section)) {
                open = Optional.of(section);
            } else if (!sections.isDocumentTitle(section)) {
                if (open.filter(found -> found.level() < section.level()).isEmpty()) {
                    unmatched.add(section);
                    open = Optional.empty();
                }
            }
        }
        return unmatched;
    }
}
