package dev.rollbackplan.check;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A plan after its safe fixes: fixing it once more changes nothing.
 *
 * @param source the fixed text
 * @param fixed the number of fixes that were made
 * @param findings the findings in the fixed text; one is an error if its fix was not made, because a part of the plan would
 *     be lost
 * @param settled whether the fixes came to an end; otherwise the text is unchanged
 */
public record Fixer(SourceText source, int fixed, List<Finding> findings, boolean settled) {

    /** Maximum number of rounds. Three are usual: one unwraps the plan, one fixes it, one makes fixes that overlapped. */
    private static final int ROUNDS = 20;

    private static final String REFUSED = " (not fixed: a part of the plan would be lost)";

    private static final Comparator<Fix> BY_PLACE = Comparator.<Fix>comparingInt(
                    fix -> fix.range().start())
            .thenComparingInt(fix -> fix.range().end());

    public Fixer {
        findings = List.copyOf(findings);
    }

    /** Makes every fix that a check has for a plan, and then the fixes for the result. */
    public static Fixer of(SourceText plan, PlanChecker checker) {
        Plan original = checker.read(plan);
        List<Finding> first = checker.findings(original);
        Plan current = original;
        List<Finding> findings = first;
        List<Finding> kept = List.of();
        FixGate gate = new FixGate();
        int fixed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SourceText source = current.source();
            List<Fix> fixes = new ArrayList<>();
            for (Finding finding : findings) {
                finding.fix().map(Fix::all).orElse(List.of()).stream()
                        .filter(fix -> !fix.replacement().equals(source.slice(fix.range())))
                        .filter(fix -> gate.allows(finding.rule(), source.slice(fix.range()), fix.replacement()))
                        .forEach(fixes::add);
            }
            List<Fix> applicable = applicable(fixes, source);
            if (applicable.isEmpty()) {
                List<Finding> rest = Stream.concat(findings.stream(), withoutDuplicates(kept, findings))
                        .sorted(Comparator.comparingInt(
                                finding -> finding.range().start()))
                        .map(finding -> isFixed(finding, source) ? finding : finding.refused(REFUSED))
                        .toList();
                return new Fixer(source, fixed, rest, true);
            }
            Plan next = checker.read(new SourceText(plan.name(), applied(source.text(), applicable)));
            if (gate.isLossless(current, next)) {
                fixed += applicable.size();
                kept = Stream.concat(kept.stream(), findings.stream().filter(keptByUnwrapping(current, next)))
                        .map(finding -> moved(finding, applicable, next.source()))
                        .toList();
                current = next;
                findings = checker.findings(next);
            }
        }
        return new Fixer(plan, 0, first, false);
    }

    /**
     * Returns which findings are about text outside a wrapped plan that is part of the plan when the wrapper is gone. They
     * are reported nevertheless: somebody has to read that text.
     */
    private static Predicate<Finding> keptByUnwrapping(Plan before, Plan after) {
        boolean isUnwrapped = before.envelope().opening().isPresent()
                && after.envelope().opening().isEmpty();
        return finding -> isUnwrapped
                && finding.fix().isEmpty()
                && before.envelope().outside().stream()
                        .anyMatch(block -> block.range().contains(finding.range()));
    }

    /** Returns a finding at its place in the text after some fixes, none of which overlaps it. */
    private static Finding moved(Finding finding, List<Fix> fixes, SourceText after) {
        int shift = 0;
        for (Fix fix : fixes) {
            if (fix.range().end() <= finding.range().start()) {
                shift += fix.replacement().length() - fix.range().length();
            }
        }
        TextRange range =
                new TextRange(finding.range().start() + shift, finding.range().end() + shift);
        return finding.at(range, after.region(range));
    }

    /** Returns findings that are not on the same line as another one of the same rule. */
    private static Stream<Finding> withoutDuplicates(List<Finding> findings, List<Finding> others) {
        Set<String> places = new HashSet<>();
        others.forEach(other -> places.add(other.rule() + other.region().line()));
        return findings.stream()
                .filter(finding -> places.add(finding.rule() + finding.region().line()));
    }

    /** Returns whether there is nothing to replace for a finding. */
    private static boolean isFixed(Finding finding, SourceText source) {
        return finding.fix().map(Fix::all).orElse(List.of()).stream()
                .allMatch(fix -> fix.replacement().equals(source.slice(fix.range())));
    }

    /**
     * Returns the fixes that can be made at once. Of fixes that overlap or touch, only the first: the text next to the
     * other one is no longer what its rule read. If the first ends with a line, the other one is in the next line.
     */
    private static List<Fix> applicable(List<Fix> fixes, SourceText source) {
        List<Fix> all = new ArrayList<>(fixes);
        all.sort(BY_PLACE);
        List<Fix> chosen = new ArrayList<>();
        int end = -1;
        for (Fix fix : all) {
            int start = fix.range().start();
            boolean isNextLine = start == end && source.lineStart(source.lineAt(start)) == start;
            if (start > end || isNextLine) {
                chosen.add(fix);
                end = fix.range().end();
            }
        }
        return chosen;
    }

    private static String applied(String text, List<Fix> fixes) {
        boolean crlf = text.contains("\r\n");
        StringBuilder next = new StringBuilder(text.length());
        int at = 0;
        for (Fix fix : fixes) {
            TextRange range = fix.range();
            String replacement = fix.replacement();
            next.append(text, at, range.start());
            next.append(crlf ? replacement.replace("\r\n", "\n").replace("\n", "\r\n") : replacement);
            at = range.end();
        }
        return next.append(text, at, text.length()).toString();
    }
}
