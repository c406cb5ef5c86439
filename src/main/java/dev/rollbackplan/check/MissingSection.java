package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.Range;
import java.util.List;
import java.util.Optional;

/** A section that the plan owes and hasn't. */
final class MissingSection implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "missing-section";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        List<Block> blocks = subject.outline().blocks();
        if (blocks.isEmpty()) {
            int start = Math.min(
                    subject.envelope().plan().start(), subject.source().text().length());
            findings.add(new Range(start, start), "the plan is empty: write the sections that the prompt asks for");
            return;
        }
        OwedSections owed = subject.owedSections();
        Range start = owed.sections().all().isEmpty()
                ? firstLine(subject)
                : owed.sections().all().get(0).range();
        Optional<Section> before = Optional.empty();
        for (OwedSections.Owed section : owed.all()) {
            if (section.section().isEmpty()) {
                String place = before.map(Section::quoted)
                        .map(title -> "behind " + title)
                        .orElse("at the beginning");
                findings.add(
                        before.map(Section::range).orElse(start),
                        "the section " + SectionTitle.quoted(section.title()) + " is missing: add it " + place);
            } else {
                before = section.section();
            }
        }
    }

    private static Range firstLine(PlanSubject subject) {
        int start = subject.outline().blocks().get(0).range().start();
        int end = subject.source().lineEnd(subject.source().lineAt(start));
        return new Range(start, Math.max(start, end));
    }
}
