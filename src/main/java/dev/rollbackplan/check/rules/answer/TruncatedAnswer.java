package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.markdown.Block;
import java.util.List;

/** A plan whose end is missing. */
public final class TruncatedAnswer implements Rule<Plan> {

    @Override
    public String id() {
        return "truncated-answer";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        List<Block> blocks = subject.document().blocks();
        if (blocks.isEmpty()) {
            return;
        }
        Block last = lastIn(blocks);
        if (last instanceof Block.CodeBlock code && !code.closed()) {
            findings.add(
                    code.lines().get(0),
                    "the code block that begins here never ends: close it, or ask for the rest of the answer");
        } else if (lacksItsEnd(subject) && isCut(subject, blocks)) {
            findings.add(
                    subject.source().lastLine(last.range()),
                    "the answer breaks off here, and its last sections are missing: ask for the rest");
        }
    }

    private static Block lastIn(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        while (!last.children().isEmpty()) {
            last = last.children().get(last.children().size() - 1);
        }
        return last;
    }

    private static boolean isCut(Plan subject, List<Block> blocks) {
        TruncationDetector text = new TruncationDetector(subject);
        return text.isCut(blocks) || (text.endsOpen(blocks) && isLastSectionAloneShort(subject));
    }

    /** Whether the last section has fewer bullets than the prompt asked for, and all before it have enough. */
    private static boolean isLastSectionAloneShort(Plan subject) {
        RequiredSections owed = subject.requiredSections();
        List<Section> found = owed.found();
        int least = subject.contract()
                .bulletsPerSection()
                .map(PlanContract.Limits::min)
                .orElse(0);
        for (int i = 0; i < found.size(); i++) {
            int count = owed.countBullets(found.get(i));
            if (count >= least == (i == found.size() - 1)) {
                return false;
            }
        }
        return found.size() > 1;
    }

    /** Whether the owed sections are there up to one, and none behind it. */
    private static boolean lacksItsEnd(Plan subject) {
        List<RequiredSections.Required> owed = subject.requiredSections().all();
        int count = owed.size();
        return count > 1
                && owed.get(0).section().isPresent()
                && owed.get(count - 1).section().isEmpty();
    }
}
