package dev.rollbackplan.check;

/** A plan whose end is missing. */
final class TruncatedAnswer implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "truncated-answer";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
