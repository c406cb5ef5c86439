package dev.rollbackplan.check.contract;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.MarkdownDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a template asks of the plan: the sections that it owes, and how it has to be written.
 *
 * @param sections its level-2 headings, in order, as a reader sees them
 * @param bullets the items of all its lists but the one of formatting rules
 * @param formattingRules the items of its closing "Formatting rules" list
 */
public record PlanContract(List<String> sections, List<String> bullets, List<String> formattingRules) {

    private static final String FORMATTING_RULES = "formatting rules";

    private static final List<String> DENIALS = List.of(
            "not ", "not in ", "not use ", "no ", "never ", "avoid ", "without ", "instead of ", "rather than ");

    /**
     * How many bullets a section may have.
     *
     * @param least at least so many
     * @param most at most so many
     */
    public record Limits(int least, int most) {}

    public PlanContract {
        sections = List.copyOf(sections);
        bullets = List.copyOf(bullets);
        formattingRules = List.copyOf(formattingRules);
    }

    /** Reads it from a template's body. */
    public static PlanContract of(MarkdownDocument template) {
        List<String> sections = new ArrayList<>();
        List<String> bullets = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        boolean announced = false;
        for (Block block : template.blocks()) {
            boolean announces = block.text().toLowerCase(Locale.ROOT).contains(FORMATTING_RULES);
            if (block instanceof Block.Heading heading && heading.level() == 2 && !announces) {
                sections.add(heading.text());
            }
            if (block instanceof Block.ItemList list) {
                if (announced) {
                    bullets.addAll(rules);
                    rules.clear();
                }
                items(list, announced ? rules : bullets);
            }
            announced = announces;
        }
        return new PlanContract(sections, bullets, rules);
    }

    private static void items(Block.ItemList list, List<String> texts) {
        for (Block item : list.children()) {
            if (!item.children().isEmpty()) {
                texts.add(item.children().get(0).text());
            }
        }
    }

    /** Whether headings have to be in Title Case. */
    public boolean requiresTitleCase() {
        for (String rule : formattingRules) {
            String words = rule.toLowerCase(Locale.ROOT).replace('-', ' ').replace("titlecase", "title case");
            int at = words.indexOf("title case");
            if (at >= 0 && !deniesBefore(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before a position says that the thing behind it is not wanted. */
    private static boolean deniesBefore(String words, int position) {
        for (String denial : DENIALS) {
            if (words.startsWith(denial, position - denial.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it speaks of headings, and so wants them to be some. */
    public boolean requiresHeadings() {
        return mentions("header") || mentions("heading");
    }

    /** Whether bullets have to be short. */
    public boolean requiresConciseBullets() {
        return mentions("concise");
    }

    /** Whether commands, paths and identifiers have to stand in code. */
    public boolean requiresCodeMarks() {
        return mentions("monospace") || mentions("backtick") || mentions("inline code");
    }

    /** Whether commands have to be such that they can be pasted and run. */
    public boolean requiresPasteableCommands() {
        return mentions("copy-past") || mentions("copy and past") || mentions("pasteable") || mentions("exact command");
    }

    /** Whether the plan has to say who does what. */
    public boolean requiresOwners() {
        return mentions("owner");
    }

    /** How many bullets a section has to have, where a rule such as "Prefer 4-6 bullets per section" says it. */
    public Optional<Limits> bulletsPerSection() {
        for (String rule : formattingRules) {
            String words = rule.toLowerCase(Locale.ROOT);
            if (words.contains("bullet") || words.contains("items per section")) {
                Optional<Limits> limits = BulletLimitParser.in(rule);
                if (limits.isPresent()) {
                    return limits;
                }
            }
        }
        return Optional.empty();
    }

    private boolean mentions(String words) {
        for (String rule : formattingRules) {
            if (rule.toLowerCase(Locale.ROOT).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
