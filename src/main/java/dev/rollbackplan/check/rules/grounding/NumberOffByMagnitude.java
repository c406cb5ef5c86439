package dev.rollbackplan.check.rules.grounding;

import dev.rollbackplan.check.facts.Fact;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.facts.Quantity;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.plan.Statement;
import dev.rollbackplan.check.steps.SectionRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Detects numbers that have the digits and the unit of a number in the prompt, but are a power of ten away. */
public final class NumberOffByMagnitude implements GroundingRule {

    /** The sections that repeat what is known. The others set numbers of their own. */
    private static final Set<SectionRole> REPEATING =
            Set.of(SectionRole.SIGNALS, SectionRole.ASSUMPTIONS, SectionRole.OTHER);

    /** A number of the prompt with its line. */
    private record Known(Quantity quantity, Fact line) {}

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
        Map<String, List<Known>> known = new HashMap<>();
        facts.quantities()
                .forEach((line, quantities) -> quantities.forEach(
                        quantity -> known.computeIfAbsent(quantity.digits(), digits -> new ArrayList<>())
                                .add(new Known(quantity, line))));
        for (Statement statement : plan.statements()) {
            for (Quantity quantity : Quantity.in(statement.text())) {
                boolean isMeasure = quantity.unit().matches("%|ms|s|x|h|m|min|minute|second|hour|day");
                boolean isOther =
                        statement.role() == SectionRole.CRITERIA || statement.role() == SectionRole.COMMUNICATION;
                if (REPEATING.contains(statement.role()) || isOther && !isMeasure) {
                    check(quantity, statement, known.getOrDefault(quantity.digits(), List.of()), findings);
                }
            }
        }
    }

    private static void check(Quantity quantity, Statement statement, List<Known> sameDigits, Findings findings) {
        boolean isStated =
                sameDigits.stream().anyMatch(known -> known.quantity().value().compareTo(quantity.value()) == 0);
        Optional<Known> off = sameDigits.stream()
                .filter(known -> quantity.isOffByMagnitude(known.quantity()))
                .findFirst();
        if (!isStated && off.isPresent()) {
            findings.add(
                    statement.place(quantity.range().start(), quantity.range().end()),
                    "this number is " + quantity.text() + ", but the prompt has "
                            + off.get().quantity().text() + " ("
                            + off.get().line().place()
                            + "): correct the number or its unit");
        }
    }
}
