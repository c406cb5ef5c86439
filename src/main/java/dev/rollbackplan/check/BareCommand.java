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
    public Track track() {
        return Track.PROSE;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        BareTokens.report(
                subject,
                TokenKind.COMMAND,
                findings,
                text -> text.substring(0, text.indexOf(' '))
                        + " command outside code: put all of it in backticks, or in a code block");
    }
}
