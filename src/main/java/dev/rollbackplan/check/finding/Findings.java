package dev.rollbackplan.check.finding;

import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the findings of rules in one text. */
public final class Findings {

    private final SourceText source;
    private final List<Finding> all = new ArrayList<>();
    private String rule = "";
    private Severity severity = Severity.ERROR;

    private Findings(SourceText source) {
        this.source = source;
    }

    /** Returns the findings of some rules in a subject, in the order of their ranges. */
    public static <S extends Subject> List<Finding> of(S subject, List<? extends Rule<? super S>> rules) {
        Findings findings = new Findings(subject.source());
        for (Rule<? super S> rule : rules) {
            findings.rule = rule.id();
            findings.severity = rule.severity();
            rule.check(subject, findings);
        }
        if (findings.all.size() > 1) {
            findings.all.sort(
                    Comparator.<Finding>comparingInt(finding -> finding.range().start())
                            .thenComparingInt(finding -> finding.range().end())
                            .thenComparing(Finding::rule));
        }
        return List.copyOf(findings.all);
    }

    /**
     * Adds a finding of the current rule.
     *
     * @param range the range in the subject's text
     * @param message what is wrong and what to do, on one line, without a full stop
     */
    public void add(TextRange range, String message) {
        add(severity, range, message, Optional.empty());
    }

    /** Adds a finding with its fix. */
    public void add(TextRange range, String message, Fix fix) {
        add(severity, range, message, Optional.of(fix));
    }

    /** Adds a finding whose severity differs from its rule's. */
    public void add(Severity other, TextRange range, String message) {
        add(other, range, message, Optional.empty());
    }

    private void add(Severity weight, TextRange range, String message, Optional<Fix> fix) {
        all.add(new Finding(rule, weight, range, source.region(range), message, fix));
    }
}
