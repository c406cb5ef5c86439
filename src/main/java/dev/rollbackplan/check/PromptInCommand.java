package dev.rollbackplan.check;

/** A shell's prompt before every command of a code block. */
final class PromptInCommand implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "prompt-in-command";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
