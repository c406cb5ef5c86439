package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.AnswerEnvelope;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.List;

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
                    opening(line, envelope, source));
        }
        if (envelope.closing().isPresent()) {
            TextRange line = envelope.closing().get();
            findings.add(
                    line,
                    "the code block around the plan ends here: remove this line",
                    closing(line, envelope, source));
        }
    }

    /** Returns a fix that removes the line, and the text before it if all of that can be removed. */
    private static Fix opening(TextRange line, AnswerEnvelope envelope, SourceText source) {
        List<TextRange> before = envelope.outside().stream()
                .filter(text -> text.start() < line.start())
                .toList();
        boolean all = !before.isEmpty() && before.stream().allMatch(text -> Chatter.isRemovable(text, source));
        int number = source.lineAt(line.start());
        int end = number < source.lineCount()
                ? source.lineStart(number + 1)
                : source.text().length();
        return new Fix(new TextRange(all ? before.get(0).start() : line.start(), end), "");
    }

    /** Returns a fix that removes the line, and the text after it if all of that can be removed. */
    private static Fix closing(TextRange line, AnswerEnvelope envelope, SourceText source) {
        boolean all = envelope.outside().stream()
                .filter(text -> text.start() > line.start())
                .allMatch(text -> Chatter.isRemovable(text, source));
        return new Fix(new TextRange(line.start(), all ? source.text().length() : line.end()), "");
    }
}
