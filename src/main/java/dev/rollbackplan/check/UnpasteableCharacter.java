package dev.rollbackplan.check;

/** A character in code that no shell takes for what it looks like. */
final class UnpasteableCharacter implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "unpasteable-character";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
