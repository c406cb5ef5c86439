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
    public void check(PlanSubject subject, Findings findings) {}
}
