package dev.rollbackplan.check;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.AnswerForm;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.PlanReader;
import dev.rollbackplan.check.rules.code.UnparsableShell;
import dev.rollbackplan.check.rules.safety.SecretInPlan;
import dev.rollbackplan.check.rules.section.MissingSection;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges plans by one template and some of the rules. */
public final class PlanChecker {

    private final PlanReader reader;
    private final List<Rule<? super Plan>> rules;
    /** The rule that says what an answer is that is no plan. The other rules have nothing to read there. */
    private final List<Rule<? super Plan>> forms;

    /** For the plans that answer a template's prompt. */
    public PlanChecker(Template template, List<Rule<? super Plan>> rules, ShellSyntaxChecker shell) {
        this(template, Optional.empty(), rules, shell);
    }

    /**
     * For the plans that answer a template's prompt.
     *
     * @param facts the facts of the prompt, if it is known
     */
    public PlanChecker(
            Template template, Optional<Facts> facts, List<Rule<? super Plan>> rules, ShellSyntaxChecker shell) {
        boolean isShellChecked = false;
        List<Rule<? super Plan>> ofForm = new ArrayList<>();
        for (Rule<? super Plan> rule : rules) {
            isShellChecked |= rule instanceof UnparsableShell;
            if (rule instanceof MissingSection) {
                ofForm.add(rule);
            }
        }
        this.reader = new PlanReader(template, facts, isShellChecked ? shell : ShellSyntaxChecker.LENIENT);
        this.rules = List.copyOf(rules);
        this.forms = List.copyOf(ofForm);
    }

    /** What is found in one plan, in the order of the places. */
    public List<Finding> of(SourceText source) {
        return findings(read(source));
    }

    /**
     * Returns the findings in a plan whose secrets are not shown, in the order of their ranges. Messages quote the shown text, and
     * only the rule that looks for secrets reads the other one.
     *
     * @param shown the plan with other characters in place of its secrets, so that all places are the same
     */
    public List<Finding> of(SourceText source, SourceText shown) {
        List<Rule<? super Plan>> open = new ArrayList<>(rules);
        List<Rule<? super Plan>> secret = new ArrayList<>(rules);
        open.removeIf(rule -> rule instanceof SecretInPlan);
        secret.removeAll(open);
        if (shown == source || secret.isEmpty()) {
            return of(shown);
        }
        List<Finding> findings = new ArrayList<>(findings(read(shown), open));
        findings.addAll(findings(read(source), secret));
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return List.copyOf(findings);
    }

    /** Finds the plan in an answer, and parses it. */
    Plan read(SourceText source) {
        return reader.read(source);
    }

    /** Returns the findings in a plan that was read, in the order of their ranges. */
    List<Finding> findings(Plan plan) {
        return findings(plan, rules);
    }

    private List<Finding> findings(Plan plan, List<Rule<? super Plan>> wanted) {
        return Findings.of(plan, plan.form() == AnswerForm.PLAN || forms.isEmpty() ? wanted : forms);
    }
}
