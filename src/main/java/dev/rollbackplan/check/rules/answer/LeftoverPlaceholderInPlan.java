package dev.rollbackplan.check.rules.answer;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.template.Reference;
import dev.rollbackplan.template.ReferenceScanner;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports placeholders of the template that are still in the plan. */
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
        Map<String, List<Reference>> byName = new LinkedHashMap<>();
        for (Reference reference : references(subject)) {
            if (!subject.variables().isSet(reference.name(), reference.range().start())) {
                byName.computeIfAbsent(reference.name(), name -> new ArrayList<>())
                        .add(reference);
            }
        }
        for (List<Reference> places : byName.values()) {
            TextRange range = places.get(0).range();
            String count = places.size() == 1 ? "" : " (" + places.size() + " times)";
            findings.add(
                    range,
                    Quote.of(subject.source().slice(range)) + " is a placeholder of the prompt" + count
                            + ": write its value, or set the variable in an earlier command");
        }
    }

    /** Returns the references to arguments of the template in a plan. */
    private static List<Reference> references(Plan subject) {
        String text = subject.source().text();
        TextRange plan = subject.envelope().plan();
        List<Reference> references = new ArrayList<>();
        for (Reference reference : ReferenceScanner.scan(text, plan.start(), plan.end())) {
            if (subject.template().argument(reference.name()).isPresent() && !reference.isPartOfWord(text)) {
                references.add(reference);
            }
        }
        return references;
    }
}
