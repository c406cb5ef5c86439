package dev.rollbackplan.check;

/** A bullet that nobody reads at three in the morning. */
final class LongBullet implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "long-bullet";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
