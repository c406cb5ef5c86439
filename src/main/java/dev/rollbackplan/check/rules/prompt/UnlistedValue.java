package dev.rollbackplan.check.rules.prompt;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.ArgumentValue;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.text.DidYouMean;
import dev.rollbackplan.text.TextRange;

/** Reports values that are not among those that the template suggests. */
public final class UnlistedValue implements Rule<ArgumentValue> {

    @Override
    public String id() {
        return "unlisted-value";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ArgumentValue subject, Findings findings) {
        Argument argument = subject.argument();
        String value = subject.source().text();
        if (!argument.choices().isEmpty() && !argument.choices().contains(value)) {
            findings.add(
                    new TextRange(0, value.length()),
                    "the value is none of those that the template suggests for " + argument.name() + " ("
                            + String.join(", ", argument.choices()) + ")"
                            + DidYouMean.nearest(value, argument.choices())
                                    .map(DidYouMean::question)
                                    .orElse(": check it"));
        }
    }
}
