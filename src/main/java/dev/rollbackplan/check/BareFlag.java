package dev.rollbackplan.check;

/** A command's flag outside code. */
final class BareFlag implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "bare-flag";
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
                subject, TokenKind.FLAG, findings, text -> text + " is a flag outside code: put it in backticks");
    }
}
