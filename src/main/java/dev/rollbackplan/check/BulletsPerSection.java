package dev.rollbackplan.check;

/** A section with fewer or more bullets than the prompt asked for. */
final class BulletsPerSection implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "bullets-per-section";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
