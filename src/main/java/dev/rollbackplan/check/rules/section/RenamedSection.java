package dev.rollbackplan.check.rules.section;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.RequiredSections;
import dev.rollbackplan.check.section.Section;

/** Reports required sections that have another title in the plan. */
public final class RenamedSection implements Rule<Plan> {

    @Override
    public String id() {
        return "renamed-section";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        for (RequiredSections.Required required : subject.requiredSections().all()) {
            if (required.renamed()) {
                Section section = required.section().orElseThrow();
                findings.add(
                        section.range(),
                        "the prompt calls this section " + Quote.of(required.title()) + ", the plan calls it "
                                + section.quoted() + ": use the prompt's title");
            }
        }
    }
}
