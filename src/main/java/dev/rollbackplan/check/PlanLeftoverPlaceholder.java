package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One of the template's own placeholders, in the plan. */
final class PlanLeftoverPlaceholder implements Rule<PlanSubject> {

    @Override
    public String id() {
        return "leftover-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(PlanSubject subject, Findings findings) {
        List<ArgumentReference> references = ArgumentReference.in(
                subject.source(), subject.envelope().plan(), subject.template().argumentNames());
        if (references.isEmpty()) {
            return;
        }
        ShellVariables variables = ShellVariables.of(subject.outline());
        Map<String, List<ArgumentReference>> byName = references.stream()
                .collect(Collectors.groupingBy(ArgumentReference::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, places) -> {
            if (!variables.contains(name)) {
                Range range = places.get(0).range();
                String often = places.size() == 1 ? "" : " (" + places.size() + " times)";
                findings.add(
                        range,
                        Quoted.of(subject.source().slice(range)) + " is a placeholder of the prompt" + often
                                + ": write its value, or set the variable in a command first");
            }
        });
    }
}
