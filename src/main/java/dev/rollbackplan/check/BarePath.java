package dev.rollbackplan.check;

/** A path or file name outside code. */
final class BarePath implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "bare-path";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Track track() {
        return Track.PROSE;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        BareTokens.report(
                subject, TokenKind.PATH, findings, text -> text + " is a path outside code: put it in backticks");
    }
}
