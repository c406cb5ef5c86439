package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.AnswerEnvelope;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.ReasoningBlock;
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
                    removal(line, envelope, source));
        }
        if (envelope.closing().isPresent()) {
            TextRange line = envelope.closing().get();
            findings.add(
                    line,
                    "the code block around the plan ends here: remove this line",
                    removal(line, envelope, source));
        }
    }

    /** Returns a fix that removes a line. A blank line takes its place between two lines that stay. */
    private static Fix removal(TextRange line, AnswerEnvelope envelope, SourceText source) {
        int number = source.lineAt(line.start());
        if (stays(number - 1, envelope, source) && stays(number + 1, envelope, source)) {
            return new Fix(line, "");
        }
        int end = number < source.lineCount()
                ? source.lineStart(number + 1)
                : source.text().length();
        return new Fix(new TextRange(line.start(), end), "");
    }

    /** Returns whether a line has text that {@link Chatter} does not remove. */
    private static boolean stays(int line, AnswerEnvelope envelope, SourceText source) {
        if (line < 1 || line > source.lineCount() || source.line(line).isBlank()) {
            return false;
        }
        int end = source.lineEnd(line);
        boolean isReasoning = envelope.reasoning().stream()
                .anyMatch(block -> block.kind() == ReasoningBlock.Kind.COMPLETE
                        && block.range().end() == end);
        return !isReasoning
                && envelope.outside().stream()
                        .noneMatch(block ->
                                block.range().contains(source.lineStart(line)) && Chatter.isRemovable(block, source));
    }
}
