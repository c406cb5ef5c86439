package dev.rollbackplan.check;

/** A command of which a part is left out. */
final class ElidedCommand implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "elided-command";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
