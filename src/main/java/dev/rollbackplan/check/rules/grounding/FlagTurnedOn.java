package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Fact;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Detects steps that turn the prompt's feature flag on. */
public final class FlagTurnedOn implements GroundingRule {

    /** Names of flags that contain an incident when they are on. */
    private static final Pattern CONTAINING = Pattern.compile(
            "(?i).*(?:^|[-_.])(?:disable[ds]?|kill|block|maintenance|readonly|read-only|legacy|fallback|old|off|safe|degraded)(?:$|[-_.]).*");

    @Override
    public String id() {
        return "flag-turned-on";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        Optional<Fact> flag = facts.featureFlag();
        if (flag.isEmpty() || CONTAINING.matcher(flag.get().value()).matches()) {
            return;
        }
        for (FlagChange change : FlagChange.in(plan)) {
            if (change.flag().equalsIgnoreCase(flag.get().value())
                    && change.on().filter(on -> on).isPresent()
                    && !change.conditional()) {
                findings.add(
                        change.range(),
                        "this turns the feature flag " + flag.get().value() + " on ("
                                + flag.get().place()
                                + "): turn it off, and back on only in the follow-up or under a stated condition");
            }
        }
    }
}
