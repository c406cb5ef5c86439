package dev.rollbackplan.check;

/** An owed section that isn't there. */
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
    public void check(PlanSubject subject, Findings findings) {}
}
