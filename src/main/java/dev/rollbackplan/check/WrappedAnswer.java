package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;
import dev.rollbackplan.text.SourceText;

/** A plan that is wrapped in a code block as a whole. */
final class WrappedAnswer implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "wrapped-answer";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        PlanEnvelope envelope = subject.envelope();
        envelope.opening()
                .ifPresent(line -> findings.add(
                        line,
                        "the whole plan stands in a code block that begins here: leave this line out",
                        removal(line, subject.source())));
        envelope.closing()
                .ifPresent(line -> findings.add(
                        line,
                        "the code block around the plan ends here: leave this line out",
                        removal(line, subject.source())));
    }

    private static Fix removal(Range line, SourceText source) {
        int number = source.lineAt(line.start());
        int end = number < source.lineCount()
                ? source.lineStart(number + 1)
                : source.text().length();
        return new Fix(new Range(line.start(), end), "");
    }
}
