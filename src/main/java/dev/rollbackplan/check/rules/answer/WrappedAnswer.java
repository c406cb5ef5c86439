package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.AnswerEnvelope;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;

/** Reports the code block that the whole plan is in. */
public final class WrappedAnswer implements Rule<Plan> {

    @Override
    public String id() {
        return "wrapped-answer";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        AnswerEnvelope envelope = subject.envelope();
        SourceText source = subject.source();
        if (envelope.opening().isPresent()) {
            TextRange line = envelope.opening().get();
            findings.add(
                    line,
                    "the whole plan is in a code block that begins here: remove this line",
                    removal(line, source.lineAt(line.start()) - 1, envelope, source));
        }
        if (envelope.closing().isPresent()) {
            TextRange line = envelope.closing().get();
            findings.add(
                    line,
                    "the code block around the plan ends here: remove this line",
                    removal(line, source.lineAt(line.start()) + 1, envelope, source));
        }
    }

    /**
     * Returns a fix that removes the line of a fence. A blank line takes its place if the plan would get together with
     * text outside: they could become one paragraph, or a heading.
     *
     * @param outer the number of the next line outside
     */
    private static Fix removal(TextRange line, int outer, AnswerEnvelope envelope, SourceText source) {
        int number = source.lineAt(line.start());
        boolean isOutsideKept = envelope.outside().stream()
                .anyMatch(block ->
                        block.range().start() < line.start() == outer < number && !Chatter.isRemovable(block, source));
        if (isOutsideKept && hasText(outer, source) && hasText(2 * number - outer, source)) {
            return new Fix(line, "");
        }
        int end = number < source.lineCount()
                ? source.lineStart(number + 1)
                : source.text().length();
        return new Fix(new TextRange(line.start(), end), "");
    }

    private static boolean hasText(int line, SourceText source) {
        return line >= 1 && line <= source.lineCount() && !source.line(line).isBlank();
    }
}
