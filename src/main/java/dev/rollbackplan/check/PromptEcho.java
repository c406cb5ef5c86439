package dev.rollbackplan.check;

/** The prompt's own bullets, given back word for word. */
final class PromptEcho implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "prompt-echo";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {}
}
