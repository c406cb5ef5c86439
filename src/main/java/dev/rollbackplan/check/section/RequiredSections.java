package dev.rollbackplan.check.section;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of a plan's sections are those that its contract owes; each one stands for one owed section at most. */
public final class RequiredSections {

    private final List<Required> all = new ArrayList<>();
    private final Sections sections;
    /** The positions of the sections that stand for a required one. */
    private final Set<Integer> used = new HashSet<>();

    /**
     * A section that the contract owes.
     *
     * @param title as the contract says it
     * @param section where the plan has it
     * @param renamed whether the plan calls it by another name
     */
    public record Required(String title, Optional<Section> section, boolean renamed) {}

    private record Pair(int owed, Section section, double likeness) {}

    private RequiredSections(Sections sections) {
        this.sections = sections;
    }

    public static RequiredSections of(MarkdownDocument document, PlanContract contract) {
        RequiredSections owed = new RequiredSections(Sections.of(document, contract));
        owed.matchNames(contract.sections());
        owed.matchWords();
        return owed;
    }

    /** In the contract's order. */
    public List<Required> all() {
        return all;
    }

    /** Those that the plan has. */
    public List<Required> found() {
        List<Required> found = new ArrayList<>();
        for (Required owed : all) {
            if (owed.section().isPresent()) {
                found.add(owed);
            }
        }
        return found;
    }

    public Sections sections() {
        return sections;
    }

    /** Returns whether a section stands for a required one. */
    public boolean contains(Section section) {
        return used.contains(section.position());
    }

    /** What stands under a section's title, up to the next section that is owed, or not below it. */
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

    /** Returns the number of top-level items in a section's lists. */
    public static int countBullets(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            count += block instanceof Block.ItemList ? block.children().size() : 0;
        }
        return count;
    }

    private void matchNames(List<String> titles) {
        Map<String, List<Section>> byKey = new HashMap<>();
        for (Section section : sections.all()) {
            if (!sections.isDocumentTitle(section) || hasText(section)) {
                for (String key : section.title().keys()) {
                    byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(section);
                }
            }
        }
        for (String title : titles) {
            Optional<Section> best = best(named(title, byKey));
            if (best.isPresent()) {
                used.add(best.get().position());
            }
            all.add(new Required(title, best, false));
        }
    }

    private static List<Section> named(String title, Map<String, List<Section>> byKey) {
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
        // A comparator of Comparator's making would be serializable, which no archive holds.
        all.sort((one, other) -> Integer.compare(one.position(), other.position()));
        return all;
    }

    /** Of the sections of one name the highest; the document's title only where there is no other. */
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

    /** Whether something else than the next section stands right under a title. */
    private boolean hasText(Section title) {
        int next = title.position() + 1;
        return next < sections.flow().size()
                && sections.all().stream().noneMatch(section -> section.position() == next);
    }

    private void matchWords() {
        if (found().size() == all.size()) {
            return;
        }
        List<TitleSimilarity> owedWords =
                all.stream().map(owed -> SectionTitle.of(owed.title()).words()).toList();
        Set<String> common = common(owedWords);
        List<Pair> pairs = new ArrayList<>();
        for (Section candidate : candidates()) {
            TitleSimilarity words = candidate.title().words();
            for (int i = 0; i < all.size(); i++) {
                double likeness =
                        all.get(i).section().isPresent() ? 0 : owedWords.get(i).likeness(words, common);
                if (likeness > 0) {
                    pairs.add(new Pair(i, candidate, likeness));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        for (Pair pair : pairs) {
            Required owed = all.get(pair.owed());
            if (owed.section().isEmpty() && used.add(pair.section().position())) {
                all.set(pair.owed(), new Required(owed.title(), Optional.of(pair.section()), true));
            }
        }
    }

    /** The words of more than one title. */
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

    /** The sections that may be an owed one under another name: not the document's title, and no part of an owed one. */
    private List<Section> candidates() {
        List<Section> candidates = new ArrayList<>();
        Optional<Section> open = Optional.empty();
        for (Section section : sections.all()) {
            if (contains(section)) {
                open = Optional.of(section);
            } else if (!sections.isDocumentTitle(section)) {
                if (open.filter(owed -> owed.level() < section.level()).isEmpty()) {
                    candidates.add(section);
                    open = Optional.empty();
                }
            }
        }
        return candidates;
    }
}
