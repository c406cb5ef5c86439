package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.prose.ProseWords;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.Plurals;
import java.util.List;
import java.util.Optional;

/** Reports required sections with fewer or more bullets than the prompt asks for. */
public final class BulletsPerSection implements Rule<Plan> {

    /** Maximum number of words in a section that needs no list, such as "No data is affected". */
    private static final int REMARK_WORDS = 25;

    @Override
    public String id() {
        return "bullets-per-section";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        Optional<PlanContract.Limits> limits = subject.contract().bulletsPerSection();
        if (limits.isEmpty()) {
            return;
        }
        RequiredSections required = subject.requiredSections();
        for (Section section : required.found()) {
            int count = required.countBullets(section);
            // Made to obey the limit, a model presses eight steps into six.
            boolean isOver = count > limits.get().max() && SectionRole.of(section.shown()) != SectionRole.STEPS;
            boolean isOff = count < limits.get().min() || isOver;
            if (isOff && (count > 0 || isProse(required.blocks(section)))) {
                findings.add(section.range(), message(section, count, limits.get()));
            }
        }
    }

    /** Returns whether a section without a list should have one: it is long, and has no table or code instead. */
    private static boolean isProse(List<Block> blocks) {
        int words = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph) {
                words += ProseWords.count(block);
            } else if (!(block instanceof Block.Heading || block instanceof Block.ThematicBreak)) {
                return false;
            }
        }
        return words > REMARK_WORDS;
    }

    private static String message(Section section, int count, PlanContract.Limits limits) {
        String remedy = count == 0
                ? "write the text as bullets"
                : count < limits.min() ? "add or split bullets" : "combine or remove bullets";
        String asked = limits.min() == limits.max()
                ? String.valueOf(limits.min())
                : limits.max() == Integer.MAX_VALUE
                        ? "at least " + limits.min()
                        : limits.min() == 0 ? "at most " + limits.max() : limits.min() + " to " + limits.max();
        return section.quoted() + " has " + (count == 0 ? "no bullets" : Plurals.of(count, "bullet"))
                + ", the prompt asks for " + asked + ": " + remedy;
    }
}
