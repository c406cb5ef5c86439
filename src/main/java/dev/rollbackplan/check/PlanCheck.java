package dev.rollbackplan.check;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.Range;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Judges plans by one template and some of the rules. */
public final class PlanCheck {

    /** What an empty plan breaks, once instead of once for every section. */
    private static final String EMPTY = "missing-section";

    private final PlanReader reader;
    private final List<Rule<? super PlanSubject>> rules;

    /** For the plans that answer a template's prompt. */
    public PlanCheck(Template template, List<Rule<? super PlanSubject>> rules) {
        this.reader = new PlanReader(template);
        this.rules = List.copyOf(rules);
    }

    /** What is found in one plan, in the order of the places. */
    public List<Finding> of(SourceText source) {
        PlanSubject plan = reader.read(source);
        return plan.outline().blocks().isEmpty() ? ofEmpty(source) : Findings.of(plan, rules);
    }

    private List<Finding> ofEmpty(SourceText source) {
        for (Rule<?> rule : rules) {
            if (rule.id().equals(EMPTY)) {
                Range start = new Range(0, 0);
                return List.of(new Finding(
                        EMPTY,
                        Severity.ERROR,
                        start,
                        source.span(start),
                        "the plan is empty; give the model's whole answer",
                        Optional.empty()));
            }
        }
        return List.of();
    }
}
