package dev.rollbackplan.check.section;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of a document: its headings, and the bold lines that are used as headings. The blocks in a block quote or in
 * list items count as top-level ones if a required section begins there.
 */
public final class Sections {

    private final PlanContract contract;

    /** Computed when first asked for: most templates, which are read at every start, never ask. */
    private Optional<Set<String>> requiredKeys = Optional.empty();

    private final List<Block> flow = new ArrayList<>();
    private final List<Section> all = new ArrayList<>();
    private boolean startsWithTitle;

    private Sections(PlanContract contract) {
        this.contract = contract;
    }

    /** Finds the sections of a document. */
    public static Sections of(MarkdownDocument document, PlanContract contract) {
        Sections sections = new Sections(contract);
        sections.addAll(document.blocks());
        sections.startsWithTitle = sections.startsWithTitle();
        return sections;
    }

    /** Returns the keys of the titles that a contract requires. */
    public static Set<String> keys(PlanContract contract) {
        Set<String> keys = new HashSet<>();
        for (String title : contract.sections()) {
            keys.add(SectionTitle.of(title).key());
        }
        return Set.copyOf(keys);
    }

    /** Returns the sections in the order of the document. */
    public List<Section> all() {
        return Collections.unmodifiableList(all);
    }

    /** Returns the top-level blocks. Instead of a list or block quote with a required section, its blocks are among them. */
    public List<Block> flow() {
        return Collections.unmodifiableList(flow);
    }

    /** Returns whether a section has the title of a required one. */
    public boolean isRequired(Section section) {
        return isRequired(section.title());
    }

    /** Returns whether a section is the document's title: the first section, and the only one of level 1. */
    public boolean isDocumentTitle(Section section) {
        return startsWithTitle && section.position() == all.get(0).position();
    }

    private boolean startsWithTitle() {
        for (int i = 0; i < all.size(); i++) {
            if ((all.get(i).level() == 1) != (i == 0)) {
                return false;
            }
        }
        return true;
    }

    private void addAll(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.ItemList list && hasRequired(list)) {
                for (Block item : list.children()) {
                    addItem(list, item);
                }
            } else if (block instanceof Block.Quote quote && hasRequired(quote)) {
                addAll(block.children());
            } else {
                Optional<Block> next = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
                add(block, next);
            }
        }
    }

    private void add(Block block, Optional<Block> next) {
        if (block instanceof Block.Heading heading) {
            add(Section.Kind.HEADING, SectionTitle.shown(heading), heading.level(), block);
        } else {
            Optional<BoldLine> line = BoldLine.of(block);
            if (line.isPresent() && isTitle(line.get(), next)) {
                add(Section.Kind.BOLD_LINE, line.get().text(), Section.BOLD, block);
            }
        }
        flow.add(block);
    }

    private boolean isTitle(BoldLine line, Optional<Block> next) {
        return isRequired(line.text())
                || (line.readsLikeHeading() && next.isPresent() && BoldLine.canFollowHeading(next.get()));
    }

    private void add(Section.Kind kind, String shown, int level, Block block) {
        all.add(new Section(kind, shown, level, flow.size(), block.range()));
    }

    /** Returns whether an item begins with the title of a required section and has other blocks after it. */
    private boolean hasRequired(Block.ItemList list) {
        for (Block item : list.children()) {
            if (item.children().size() > 1 && isRequired(item.children().get(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRequired(Block.Quote quote) {
        for (Block block : quote.children()) {
            if (isRequired(block)) {
                return true;
            }
        }
        return false;
    }

    private void addItem(Block.ItemList list, Block item) {
        Optional<BoldLine> title = titleOf(item);
        if (startsWithHeading(item)) {
            addAll(item.children());
        } else if (title.isPresent()) {
            add(
                    Section.Kind.BOLD_ITEM,
                    title.get().text(),
                    Section.BOLD,
                    item.children().get(0));
            flow.addAll(item.children());
        } else {
            flow.add(new Block.ItemList(list.ordered(), List.of(item), item.range()));
        }
    }

    private static Optional<BoldLine> titleOf(Block item) {
        return item.children().size() > 1 ? BoldLine.of(item.children().get(0)) : Optional.empty();
    }

    private static boolean startsWithHeading(Block item) {
        return !item.children().isEmpty() && item.children().get(0) instanceof Block.Heading;
    }

    private boolean isRequired(Block block) {
        if (block instanceof Block.Heading) {
            return isRequired(SectionTitle.shown(block));
        }
        Optional<BoldLine> line = BoldLine.of(block);
        return line.isPresent() && isRequired(line.get().text());
    }

    private boolean isRequired(String title) {
        return isRequired(SectionTitle.of(title));
    }

    private boolean isRequired(SectionTitle title) {
        if (requiredKeys.isEmpty()) {
            requiredKeys = Optional.of(keys(contract));
        }
        for (String key : title.keys()) {
            if (requiredKeys.get().contains(key)) {
                return true;
            }
        }
        return false;
    }
}
