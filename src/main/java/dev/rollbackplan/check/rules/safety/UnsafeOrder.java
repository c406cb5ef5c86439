package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/** Reports steps in a dangerous order: data is restored while writes go on, or users are let in too early. */
public final class UnsafeOrder implements Rule<Plan> {

    @Override
    public String id() {
        return "unsafe-order";
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
        List<Step> steps = plan.steps().in(SectionRole.STEPS);
        int stop = -1;
        int lastStop = steps.size() - 1;
        while (lastStop >= 0 && StepActions.stopsWrites(steps.get(lastStop)) < 0) {
            lastStop--;
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (StepActions.stopsWrites(step) >= 0) {
                stop = stop < 0 ? i : stop;
            }
            if (stop < 0 && i < lastStop && StepActions.writesBack(step)) {
                findings.add(
                        title(plan, step),
                        "data is written back before the step that stops the writes: stop them first, or new data is lost or mixed in");
                return;
            }
            if (stop >= 0 && StepActions.letsIn(step) >= 0 && i > stop) {
                reportEarly(plan, steps, i, findings);
                return;
            }
        }
    }

    /** Reports the step that lets users in, if the rollback or its verification comes after it. */
    private static void reportEarly(Plan plan, List<Step> steps, int index, Findings findings) {
        Step step = steps.get(index);
        boolean isVerified = verifiesBefore(step);
        boolean isRolledBack = false;
        for (Step before : steps.subList(0, index)) {
            isRolledBack |= StepActions.rollsBack(before);
            isVerified |= isRolledBack && StepActions.verifies(before) >= 0;
        }
        for (Step after : steps.subList(index + 1, steps.size())) {
            if (!isRolledBack && StepActions.rollsBack(after)) {
                findings.add(
                        title(plan, step),
                        "users are let in before the rollback: do this after the rollback and its verification");
                return;
            }
            if (!isVerified && isRolledBack && StepActions.verifies(after) >= 0) {
                findings.add(title(plan, step), "users are let in before anything is verified: verify first");
                return;
            }
        }
    }

    private static boolean verifiesBefore(Step step) {
        int verifies = StepActions.verifies(step);
        return verifies >= 0 && verifies <= StepActions.letsIn(step);
    }

    private static TextRange title(Plan plan, Step step) {
        int end = plan.source().lineEnd(plan.source().lineAt(step.range().start()));
        return new TextRange(step.range().start(), Math.min(step.range().end(), end));
    }
}
