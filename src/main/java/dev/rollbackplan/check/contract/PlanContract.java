package dev.rollbackplan.check.contract;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The requirements that a template sets for a plan: its sections and the rules for its form. For example, the bundled
 * template requires six sections, such as "3. Rollback Steps", and its rule "Prefer 4-6 bullets per section" sets
 * {@link Limits} of 4 and 6.
 *
 * @param sections the titles of the required sections: the text of the template's level-2 headings, in their order
 * @param bullets the text of the items of all its lists, except the formatting rules
 * @param formattingRules the text of the items of its list after the words "Formatting rules"
 */
public record PlanContract(List<String> sections, List<String> bullets, List<String> formattingRules) {

    /** Words of the block right before the list of formatting rules, in lower case. */
    private static final String FORMATTING_RULES = "formatting rules";

    /**
     * The number of bullets that a section has to have.
     *
     * @param min the smallest number, 0 if there is no lower limit
     * @param max the largest number, {@link Integer#MAX_VALUE} if there is no upper limit
     */
    public record Limits(int min, int max) {}

    public PlanContract {
        sections = List.copyOf(sections);
        bullets = List.copyOf(bullets);
        formattingRules = List.copyOf(formattingRules);
    }

    /** Reads the contract from the body of a template. */
    public static PlanContract of(MarkdownDocument template) {
        List<String> sections = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        boolean rulesFollow = false;
        for (Block block : template.blocks()) {
            boolean isIntroduction = block.text().toLowerCase(Locale.ROOT).contains(FORMATTING_RULES);
            if (block instanceof Block.Heading heading && heading.level() == 2 && !isIntroduction) {
                sections.add(heading.text());
            }
            if (block instanceof Block.ItemList list) {
                if (rulesFollow) {
                    bullets.addAll(rules);
                    rules.clear();
                }
                addItems(list, rulesFollow ? rules : bullets);
            }
            rulesFollow = isIntroduction;
        }
        return new PlanContract(sections, bullets, rules);
    }

    private static void addItems(Block.ItemList list, List<String> texts) {
        for (Block item : list.children()) {
            if (!item.children().isEmpty()) {
                texts.add(item.children().get(0).text());
            }
        }
    }

    /** Returns whether headings have to be in Title Case. */
    public boolean requiresTitleCase() {
        return asksFor("title case", "titlecase");
    }

    /** Returns whether a rule asks for headings, so that titles have to be headings, not bold lines. */
    public boolean requiresHeadings() {
        return asksFor("header", "heading", "subheading", "subheader");
    }

    /** Returns whether bullets have to be concise. */
    public boolean requiresConciseBullets() {
        return asksFor("concise");
    }

    /** Returns whether commands, paths and identifiers have to be in code spans or code blocks. */
    public boolean requiresCodeMarks() {
        return asksFor("monospace", "backtick", "inline code");
    }

    /** Returns whether commands have to be complete, so that they can be pasted and run. */
    public boolean requiresPasteableCommands() {
        return asksFor("copy past", "copypast", "copy and past", "pasteable", "exact command");
    }

    /** Returns whether the plan has to name owners. */
    public boolean requiresOwners() {
        return asksFor("owner");
    }

    /** Returns the limits that a rule such as "Prefer 4-6 bullets per section" sets; empty if there is no such rule. */
    public Optional<Limits> bulletsPerSection() {
        for (String rule : formattingRules) {
            String words = rule.toLowerCase(Locale.ROOT);
            if (words.contains("bullet") || words.contains("items per section")) {
                Optional<Limits> limits = BulletLimitParser.parse(rule);
                if (limits.isPresent()) {
                    return limits;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a rule asks for one of some things. A rule that denies it does not. */
    private boolean asksFor(String... phrases) {
        for (String rule : formattingRules) {
            FormattingRule read = FormattingRule.of(rule);
            for (String phrase : phrases) {
                if (read.asksFor(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }
}
