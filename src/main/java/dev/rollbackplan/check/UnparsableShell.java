package dev.rollbackplan.check;

/** A shell script that the shell can't parse. */
final class UnparsableShell implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "unparsable-shell";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
