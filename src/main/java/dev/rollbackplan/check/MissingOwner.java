package dev.rollbackplan.check;

/** A section of actions that names nobody who does them. */
final class MissingOwner implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "missing-owner";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
