package dev.rollbackplan.check;

/** Words of the model to its reader that belong to no plan. */
final class Chatter implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "chatter";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
