package dev.rollbackplan.cli.render;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.RunRecord;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.Plurals;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the messages of a render for standard error, in their order, and whether they fail the run. */
final class Diagnostics {

    private final StringBuilder text = new StringBuilder();
    private final TextReport report;
    private final List<RunRecord.Reported> findings = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean hasError;
    private boolean hasWarning;

    Diagnostics(boolean styled) {
        this.report = new TextReport(text, styled);
    }

    /** Adds the findings in one text. */
    void add(SourceText source, List<Finding> found) {
        report.add(source, found);
        findings.add(new RunRecord.Reported(source, found));
        for (Finding finding : found) {
            hasError |= finding.severity() == Severity.ERROR;
            hasWarning |= finding.severity() == Severity.WARNING;
        }
    }

    /** Adds a warning that is no rule's finding. */
    void addWarning(String warning) {
        text.append("rollback-plan: warning: ").append(Printable.line(warning)).append('\n');
        warnings.add(warning);
        hasWarning = true;
    }

    /** Adds the numbers of characters removed or replaced in a text, and of secrets redacted or left in. */
    void addRemoved(String name, SanitizedText value) {
        List<String> removed = new ArrayList<>();
        List<String> replaced = new ArrayList<>();
        for (Map.Entry<CleanText.Kind, Integer> entry : value.removed().entrySet()) {
            String count = Plurals.of(entry.getValue(), entry.getKey().label());
            (entry.getKey().isReplaced() ? replaced : removed).add(count);
        }
        List<String> secrets = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : value.secrets().entrySet()) {
            secrets.add(entry.getValue() + " " + entry.getKey());
        }
        addCounts("removed from " + name, removed);
        addCounts("replaced by U+FFFD in " + name, replaced);
        addCounts((value.redacted() ? "redacted in " : "secrets left in ") + name, secrets);
    }

    private void addCounts(String label, List<String> counts) {
        if (!counts.isEmpty()) {
            text.append("rollback-plan: ").append(Printable.line(label)).append(": ");
            text.append(String.join(", ", counts)).append('\n');
        }
    }

    void add(Explanation explanation) {
        explanation.append(text);
    }

    /** Returns whether the run fails and, if so, adds a message with the reason. */
    boolean fail(boolean strict) {
        boolean fails = hasError || hasWarning && strict;
        if (fails) {
            text.append("rollback-plan: no prompt was printed because ");
            text.append(hasError ? "there are errors" : "--strict allows no warnings")
                    .append('\n');
        }
        return fails;
    }

    /** Returns the findings, text by text. */
    List<RunRecord.Reported> findings() {
        return List.copyOf(findings);
    }

    /** Returns the warnings that are no rule's findings. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Returns all messages so far, or an empty text. */
    CharSequence text() {
        return text;
    }
}
