package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a template asks of the plan: the sections that it owes, and how it has to be written.
 *
 * @param sections its level-2 headings, in order
 * @param formattingRules the items of its "Formatting rules" list, as a reader sees them
 */
public record Contract(List<String> sections, List<String> formattingRules) {

    private static final String FORMATTING_RULES = "formatting rules";

    public Contract {
        sections = List.copyOf(sections);
        formattingRules = List.copyOf(formattingRules);
    }

    /** Reads it from a template's body. */
    public static Contract of(Outline template) {
        List<String> sections = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        boolean announced = false;
        for (Block block : template.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                sections.add(text(heading));
            }
            if (announced && block instanceof Block.ItemList list) {
                rules.clear();
                for (Block item : list.children()) {
                    rules.add(
                            item.children().isEmpty()
                                    ? ""
                                    : text(item.children().get(0)));
                }
            }
            announced = text(block).toLowerCase(Locale.ROOT).contains(FORMATTING_RULES);
        }
        return new Contract(sections, rules);
    }

    /** Whether headings have to be in Title Case. */
    public boolean wantsTitleCase() {
        for (String rule : formattingRules) {
            if (rule.toLowerCase(Locale.ROOT).contains("title case")) {
                return true;
            }
        }
        return false;
    }

    private static String text(Block block) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : block.inlines()) {
            text.append(inline.text());
        }
        return text.toString();
    }
}
