package dev.rollbackplan.check;

import dev.rollbackplan.template.Reference;

/** A declared placeholder in a form that no value replaces. */
final class LeftoverPlaceholder implements Rule<PromptSubject> {

    @Override
    public String id() {
        return "leftover-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PromptSubject subject, Findings findings) {
        for (Reference reference : subject.template().references()) {
            boolean declared = subject.template().argument(reference.name()).isPresent();
            if (declared && !reference.isFillable()) {
                findings.add(
                        reference.range(),
                        "\"" + subject.source().slice(reference.range()) + "\" is no form of a placeholder; write $"
                                + reference.name() + ", ${" + reference.name() + "} or ${" + reference.name()
                                + ":-default text}");
            }
        }
    }
}
