package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.code.ShellVariables;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.section.ArgumentReference;
import dev.rollbackplan.text.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One of the template's own placeholders, in the plan. */
public final class LeftoverPlaceholderInPlan implements Rule<Plan> {

    @Override
    public String id() {
        return "leftover-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan subject, Findings findings) {
        List<ArgumentReference> references = ArgumentReference.in(
                subject.source(), subject.envelope().plan(), subject.template().argumentNames());
        if (references.isEmpty()) {
            return;
        }
        ShellVariables variables = ShellVariables.of(subject.document());
        Map<String, List<ArgumentReference>> byName = references.stream()
                .collect(Collectors.groupingBy(ArgumentReference::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, places) -> {
            if (!variables.contains(name)) {
                TextRange range = places.get(0).range();
                String often = places.size() == 1 ? "" : " (" + places.size() + " times)";
                findings.add(
                        range,
                        Quote.of(subject.source().slice(range)) + " is a placeholder of the prompt" + often
                                + ": write its value, or set the variable in a command first");
            }
        });
    }
}
