package dev.rollbackplan.check;

/** A plan that is wrapped in a code block as a whole. */
final class WrappedAnswer implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "wrapped-answer";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
