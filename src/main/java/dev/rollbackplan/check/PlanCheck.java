package dev.rollbackplan.check;

import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.List;

/** Judges plans by one template and some of the rules. */
public final class PlanCheck {

    private final PlanReader reader;
    private final List<Rule<? super PlanSubject>> rules;

    /** For the plans that answer a template's prompt. */
    public PlanCheck(Template template, List<Rule<? super PlanSubject>> rules, ShellParser shell) {
        this.reader = new PlanReader(template, shell);
        this.rules = List.copyOf(rules);
    }

    /** What is found in one plan, in the order of the places. */
    public List<Finding> of(SourceText source) {
        return Findings.of(reader.read(source), rules);
    }
}
