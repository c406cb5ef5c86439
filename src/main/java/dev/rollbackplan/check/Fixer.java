package dev.rollbackplan.check;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A plan after its safe fixes: repairing it once more changes nothing.
 *
 * @param source the text that is left
 * @param fixed how many fixes were applied
 * @param findings what is still wrong
 * @param settled whether the fixes came to an end; otherwise the text is as it was given
 */
public record Fixer(SourceText source, int fixed, List<Finding> findings, boolean settled) {

    /** One round takes off what is wrapped around the rest, one fixes the rest, one what overlapped; this is ample. */
    private static final int ROUNDS = 20;

    private static final Comparator<Fix> BY_PLACE = Comparator.<Fix>comparingInt(
                    fix -> fix.range().start())
            .thenComparingInt(fix -> fix.range().end());

    public Fixer {
        findings = List.copyOf(findings);
    }

    /** Applies every fix that a check has for a plan, and those that it has then. */
    public static Fixer of(SourceText plan, PlanChecker check) {
        List<Finding> first = check.of(plan);
        SourceText source = plan;
        List<Finding> findings = first;
        int fixed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Fix> fixes = applicable(findings, source);
            if (fixes.isEmpty()) {
                return new Fixer(source, fixed, findings, true);
            }
            source = new SourceText(plan.name(), applied(source.text(), fixes));
            fixed += fixes.size();
            findings = check.of(source);
        }
        return new Fixer(plan, 0, first, false);
    }

    /** Of fixes that overlap or touch, the first: the text around the other is no longer what its rule saw. */
    private static List<Fix> applicable(List<Finding> findings, SourceText source) {
        List<Fix> all = new ArrayList<>();
        for (Finding finding : findings) {
            for (Fix fix : finding.fix().map(Fix::all).orElse(List.of())) {
                if (!fix.replacement().equals(source.slice(fix.range()))) {
                    all.add(fix);
                }
            }
        }
        all.sort(BY_PLACE);
        List<Fix> chosen = new ArrayList<>();
        int end = -1;
        for (Fix fix : all) {
            if (fix.range().start() > end) {
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
