package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.Command;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/** Reports a plan in which no step at or after the rollback checks that it worked. */
public final class NoVerification implements Rule<Plan> {

    /** A document without these words is no plan for a rollback. */
    private static final Pattern ROLLBACK = Pattern.compile("(?i)roll(?:s|ed|ing)?[ -]?back|revert");

    @Override
    public String id() {
        return "no-verification";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Concern concern() {
        return Concern.DANGER;
    }

    @Override
    public void check(Plan plan, Findings findings) {
        if (plan.code().isEmpty()) {
            return;
        }
        if (!ROLLBACK.matcher(plan.source().text()).find()) {
            return;
        }
        List<Step> steps = plan.steps().in(SectionRole.STEPS);
        int rollback = 0;
        while (rollback < steps.size() && !StepActions.rollsBack(steps.get(rollback))) {
            rollback++;
        }
        if (rollback == steps.size()) {
            rollback = firstChange(steps);
        }
        for (Step step : steps.subList(rollback, steps.size())) {
            if (StepActions.verifies(step) >= 0 || step.instructions().stream().anyMatch(StepActions::looks)) {
                return;
            }
        }
        if (rollback == steps.size()) {
            return;
        }
        TextRange range = steps.get(rollback).range();
        int end = plan.source().lineEnd(plan.source().lineAt(range.start()));
        findings.add(
                new TextRange(range.start(), Math.min(range.end(), end)),
                "no step from here on checks that the rollback worked: add one that names what to look at and what it must show");
    }

    /** Returns the index of the first step with a command that changes something; the number of steps if there is none. */
    private static int firstChange(List<Step> steps) {
        int index = 0;
        while (index < steps.size() && steps.get(index).instructions().stream().allMatch(Command::isReadOnly)) {
            index++;
        }
        return index;
    }
}
