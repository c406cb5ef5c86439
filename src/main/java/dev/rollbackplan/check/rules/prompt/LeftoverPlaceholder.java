package dev.rollbackplan.check.rules.prompt;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.template.Reference;

/**
 * Reports placeholders in a form that is not filled in, such as <code>${NAME:?}</code>. In a template that declares nothing,
 * the form may well be meant for a shell, so it is only a warning there.
 */
public final class LeftoverPlaceholder implements Rule<PromptTemplate> {

    @Override
    public String id() {
        return "leftover-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PromptTemplate subject, Findings findings) {
        for (Reference reference : subject.template().references()) {
            boolean declared = subject.template().argument(reference.name()).isPresent();
            if (declared && !reference.isFillable()) {
                findings.add(
                        subject.template().declared() ? severity() : Severity.WARNING,
                        reference.range(),
                        "\"" + subject.source().slice(reference.range())
                                + "\" is a form of placeholder that is not filled in: write $"
                                + reference.name() + ", ${" + reference.name() + "} or ${" + reference.name()
                                + ":-default text}");
            }
        }
    }
}
