package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Fact;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Quantity;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.SectionRole;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Detects numbers that have the digits and the unit of a number in the prompt, but are a power of ten away. */
public final class NumberOffByMagnitude implements GroundingRule {

    /** The sections that repeat what is known. The others set numbers of their own. */
    private static final Set<SectionRole> REPEATING =
            Set.of(SectionRole.SIGNALS, SectionRole.ASSUMPTIONS, SectionRole.OTHER);

    @Override
    public String id() {
        return "number-off-by-magnitude";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan plan, Facts facts, Findings findings) {
        Map<Fact, List<Quantity>> known = facts.quantities();
        for (Statement statement : plan.statements()) {
            for (Quantity quantity : Quantity.in(statement.text())) {
                boolean isMeasure = quantity.unit().matches("%|ms|s|x|h|m|min|minute|second|hour|day");
                boolean isOther =
                        statement.role() == SectionRole.CRITERIA || statement.role() == SectionRole.COMMUNICATION;
                boolean isRepeated = REPEATING.contains(statement.role()) || isOther && !isMeasure;
                if (isRepeated
                        && known.values().stream().flatMap(List::stream).noneMatch(other -> isSame(quantity, other))) {
                    check(quantity, statement, known, findings);
                }
            }
        }
    }

    private static boolean isSame(Quantity quantity, Quantity other) {
        return quantity.value().compareTo(other.value()) == 0;
    }

    private static void check(
            Quantity quantity, Statement statement, Map<Fact, List<Quantity>> known, Findings findings) {
        for (Map.Entry<Fact, List<Quantity>> entry : known.entrySet()) {
            for (Quantity other : entry.getValue()) {
                if (quantity.isOffByMagnitude(other)) {
                    findings.add(
                            statement.place(
                                    quantity.range().start(), quantity.range().end()),
                            "this number is " + quantity.text() + ", but the prompt has " + other.text() + " ("
                                    + entry.getKey().place() + "): correct the number or its unit");
                    return;
                }
            }
        }
    }
}
