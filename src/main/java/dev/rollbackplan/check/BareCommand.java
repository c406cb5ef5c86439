package dev.rollbackplan.check;

/** A command line outside code. */
final class BareCommand implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "bare-command";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
