package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Fact;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Detects changes of a feature flag that is not the prompt's. */
public final class WrongFlag implements GroundingRule {

    @Override
    public String id() {
        return "wrong-flag";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        Optional<Fact> flag = facts.featureFlag();
        Set<String> reported = new HashSet<>();
        for (FlagChange change : FlagChange.in(plan)) {
            String name = change.flag();
            boolean isKnown = facts.words().has(name)
                    || flag.filter(known -> known.value().equalsIgnoreCase(name))
                            .isPresent();
            boolean isNear = flag.isPresent()
                    && facts.words()
                            .near(name)
                            .filter(flag.get().value()::equalsIgnoreCase)
                            .isPresent();
            if (!isKnown && (change.certain() || isNear) && reported.add(name + change.range())) {
                findings.add(
                        change.range(),
                        flag.isPresent()
                                ? "the prompt's feature flag is " + flag.get().value() + " ("
                                        + flag.get().place() + "), not " + name + ": change that flag"
                                : "the prompt names no feature flag " + name
                                        + ": contain the incident without it, or state how to find the flag");
            }
        }
    }
}
