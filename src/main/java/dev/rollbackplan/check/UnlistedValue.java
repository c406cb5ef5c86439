package dev.rollbackplan.check;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.text.Nearest;
import dev.rollbackplan.text.Range;
import java.util.Optional;

/** A value that is none of those that the template suggests. */
final class UnlistedValue implements Rule<ValueSubject> {

    @Override
    public String id() {
        return "unlisted-value";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ValueSubject subject, Findings findings) {
        Argument argument = subject.argument();
        String value = subject.source().text();
        if (!argument.choices().isEmpty() && !argument.choices().contains(value)) {
            Optional<String> nearest = Nearest.to(value, argument.choices());
            findings.add(
                    new Range(0, value.length()),
                    "the template suggests " + String.join(", ", argument.choices()) + " for " + argument.name()
                            + nearest.map(near -> "; did you mean " + near + "?")
                                    .orElse(""));
        }
    }
}
