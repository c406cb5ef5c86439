package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.check.section.SectionTitle;
import dev.rollbackplan.markdown.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A section of things to do, or a whole plan, that doesn't say who does them. */
public final class MissingOwner implements Rule<Plan> {

    /** What an owed title names where its section is about things to do, without endings. */
    private static final Set<String> DOING = Set.of(
            "step",
            "procedur",
            "act",
            "task",
            "execut",
            "communicat",
            "notificat",
            "followup",
            "remediat",
            "mitigat",
            "recovery",
            "restorat");

    @Override
    public String id() {
        return "missing-owner";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        boolean isEmpty = subject.document().blocks().isEmpty();
        if (isEmpty || !subject.contract().requiresOwners() || !subject.words().isEnglish()) {
            return;
        }
        RequiredSections owed = subject.requiredSections();
        List<Section> doing = new ArrayList<>();
        for (RequiredSections.Required section : owed.all()) {
            if (section.section().isPresent() && !Collections.disjoint(
                    DOING, SectionTitle.of(section.title()).words().forms())) {
                doing.add(section.section().orElseThrow());
            }
        }
        if (!OwnerDetector.areNamedIn(subject.document().blocks())) {
            Block first = subject.document().blocks().get(0);
            findings.add(
                    Severity.WARNING,
                    doing.isEmpty()
                            ? subject.source().lastLine(first.range())
                            : doing.get(0).range(),
                    "the plan says of nothing who does it: name owners, such as \"(Owner: on-call SRE)\"");
            return;
        }
        if (OwnerDetector.areNamedIn(preamble(owed))) {
            return;
        }
        for (Section section : doing) {
            List<Block> blocks = owed.blocks(section);
            boolean isDone = OwnerDetector.areNamedIn(blocks) || OwnerDetector.isNamedIn(section.shown());
            if (!isDone && !blocks.isEmpty()) {
                findings.add(
                        section.range(),
                        section.quoted() + " doesn't say who does it: name owners, such as \"(Owner: on-call SRE)\"");
            }
        }
    }

    /** What stands before the first owed section: an owner there owns all that follows. */
    private static List<Block> preamble(RequiredSections owed) {
        List<Block> flow = owed.sections().flow();
        int end = owed.found().isEmpty() ? 0 : flow.size();
        for (Section found : owed.found()) {
            end = Math.min(end, found.position());
        }
        return flow.subList(0, end);
    }
}
