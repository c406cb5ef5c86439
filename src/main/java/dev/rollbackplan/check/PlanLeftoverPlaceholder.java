package dev.rollbackplan.check;

/** One of the template's own placeholders in the plan. */
final class PlanLeftoverPlaceholder implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "leftover-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
