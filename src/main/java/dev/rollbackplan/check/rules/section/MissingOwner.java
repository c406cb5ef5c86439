package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.check.section.SectionTitle;
import dev.rollbackplan.check.section.TitleSimilarity;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Reports plans without an owner, and sections of work without an owner in a plan that has one elsewhere. */
public final class MissingOwner implements Rule<Plan> {

    private static final String REMEDY = ": add one, such as \"(Owner: on-call SRE)\"";

    /** Words, without endings, of a required title whose section is about work. */
    private static final Set<String> WORK = Set.of(
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
        RequiredSections required = subject.requiredSections();
        List<Section> work = new ArrayList<>();
        for (RequiredSections.Required section : required.all()) {
            TitleSimilarity words = SectionTitle.of(section.title()).words();
            if (section.section().isPresent() && !Collections.disjoint(WORK, words.forms())) {
                work.add(section.section().get());
            }
        }
        if (!OwnerDetector.areNamedIn(subject.document().blocks())) {
            Block first = subject.document().blocks().get(0);
            TextRange place = work.isEmpty() ? first.range() : work.get(0).range();
            findings.add(subject.source().firstLine(place), "no step names an owner" + REMEDY);
            return;
        }
        if (OwnerDetector.areNamedIn(preamble(required))) {
            return;
        }
        for (Section section : work) {
            List<Block> blocks = required.blocks(section);
            boolean hasOwner = OwnerDetector.areNamedIn(blocks) || OwnerDetector.isNamedIn(section.shown());
            if (!hasOwner && !blocks.isEmpty()) {
                findings.add(section.range(), section.quoted() + " names no owner" + REMEDY);
            }
        }
    }

    /** Returns the blocks before the first required section. An owner there owns the whole plan. */
    private static List<Block> preamble(RequiredSections required) {
        List<Block> flow = required.sections().flow();
        int end = required.found().isEmpty() ? 0 : flow.size();
        for (Section found : required.found()) {
            end = Math.min(end, found.position());
        }
        return flow.subList(0, end);
    }
}
