package dev.rollbackplan.check;

/** A command that can't be run as it stands, for a part of it is still to be filled in. */
final class PlaceholderInCommand implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "placeholder-in-command";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
