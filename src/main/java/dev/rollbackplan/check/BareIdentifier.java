package dev.rollbackplan.check;

/** An identifier outside code. */
final class BareIdentifier implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "bare-identifier";
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
                subject,
                TokenKind.IDENTIFIER,
                findings,
                text -> text + " is an identifier outside code: put it in backticks");
    }
}
