package dev.rollbackplan.check;

/** An owed section that is there under another name. */
final class RenamedSection implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "renamed-section";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        for (OwedSections.Owed owed : subject.owedSections().found()) {
            if (owed.renamed()) {
                Section section = owed.section().orElseThrow();
                findings.add(
                        section.range(),
                        "the prompt calls this section " + SectionTitle.quoted(owed.title()) + ", the plan calls it "
                                + section.quoted() + ": use the prompt's title");
            }
        }
    }
}
