package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.finding.Concern;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;

/** A rule that compares a plan with the facts of its prompt. */
public interface GroundingRule extends Rule<Plan> {

    @Override
    default Concern concern() {
        return Concern.CONTRADICTION;
    }

    @Override
    default void check(Plan plan, Findings findings) {
        plan.facts().ifPresent(facts -> check(plan, facts, findings));
    }

    /** Adds a finding for each place where the plan has the bad pattern. */
    void check(Plan plan, Facts facts, Findings findings);
}
