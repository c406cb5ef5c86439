package dev.rollbackplan.check;

/** A paragraph of nothing but strong emphasis that is used as a heading. */
final class BoldAsHeader implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "bold-as-header";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
