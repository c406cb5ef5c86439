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

/** Reports a plan that is cut off before its end. */
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
        Block last = lastLeaf(blocks);
        if (last instanceof Block.CodeBlock code && !code.closed()) {
            findings.add(
                    code.lines().get(0),
                    "the code block that begins here is not closed: close it, or ask for the rest of the plan");
        } else if (lacksLastSections(subject) && isCut(subject, blocks)) {
            findings.add(
                    subject.source().lastLine(last.range()),
                    "the plan is cut off here, and its last sections are missing: ask for the rest");
        } else if (new TruncationDetector(subject).isCutInSentence(blocks)) {
            findings.add(
                    subject.source().lastLine(last.range()),
                    "the plan is cut off here in the middle of a sentence: ask for the rest");
        } else if (TruncationDetector.isNotice(last)) {
            findings.add(
                    subject.source().lastLine(last.range()),
                    "the answer was truncated, as this line states: ask for the rest");
        }
    }

    private static Block lastLeaf(List<Block> blocks) {
        Block last = blocks.get(blocks.size() - 1);
        while (!last.children().isEmpty()) {
            last = last.children().get(last.children().size() - 1);
        }
        return last;
    }

    private static boolean isCut(Plan subject, List<Block> blocks) {
        TruncationDetector detector = new TruncationDetector(subject);
        return detector.isCut(blocks) || (detector.endsWithoutPunctuation(blocks) && isOnlyLastSectionShort(subject));
    }

    /** Returns whether the last section is the only one with fewer bullets than the prompt asks for. */
    private static boolean isOnlyLastSectionShort(Plan subject) {
        RequiredSections required = subject.requiredSections();
        List<Section> found = required.found();
        int min = subject.contract()
                .bulletsPerSection()
                .map(PlanContract.Limits::min)
                .orElse(0);
        for (int i = 0; i < found.size(); i++) {
            int count = required.countBullets(found.get(i));
            if (count >= min == (i == found.size() - 1)) {
                return false;
            }
        }
        return found.size() > 1;
    }

    /** Returns whether the plan has the first required section and lacks the last. */
    private static boolean lacksLastSections(Plan subject) {
        List<RequiredSections.Required> required = subject.requiredSections().all();
        int count = required.size();
        return count > 1
                && required.get(0).section().isPresent()
                && required.get(count - 1).section().isEmpty();
    }
}
