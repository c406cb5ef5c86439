package dev.rollbackplan.check;

/** An owed section that is out of order. */
final class MisplacedSection implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "misplaced-section";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
