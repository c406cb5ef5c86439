package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Section;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/** Reports required sections that the plan lacks. */
public final class MissingSection implements Rule<Plan> {

    @Override
    public String id() {
        return "missing-section";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        List<Block> blocks = subject.document().blocks();
        if (blocks.isEmpty()) {
            int start = Math.min(
                    subject.envelope().plan().start(), subject.source().text().length());
            findings.add(new TextRange(start, start), "the plan is empty: write the sections that the prompt asks for");
            return;
        }
        RequiredSections required = subject.requiredSections();
        TextRange start = required.sections().all().isEmpty()
                ? firstLine(subject)
                : required.sections().all().get(0).range();
        Optional<Section> before = Optional.empty();
        for (RequiredSections.Required section : required.all()) {
            if (section.section().isEmpty()) {
                String place = before.map(Section::quoted)
                        .map(title -> "after " + title)
                        .orElse("at the beginning");
                findings.add(
                        before.map(Section::range).orElse(start),
                        "the section " + Quote.of(section.title()) + " is missing: add it " + place);
            } else {
                before = section.section();
            }
        }
    }

    private static TextRange firstLine(Plan subject) {
        int start = subject.document().blocks().get(0).range().start();
        int end = subject.source().lineEnd(subject.source().lineAt(start));
        return new TextRange(start, Math.max(start, end));
    }
}
