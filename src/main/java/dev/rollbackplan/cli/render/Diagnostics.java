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

/** What a render has to say to a person, in its order, and how much of it weighs. */
final class Diagnostics {

    private static final String NEXT = ", ";

    private final StringBuilder said = new StringBuilder();
    private final TextReport report;
    private final List<RunRecord.Reported> reported = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();
    private boolean errors;
    private boolean warnings;

    Diagnostics(boolean styled) {
        this.report = new TextReport(said, styled);
    }

    void add(SourceText source, List<Finding> findings) {
        report.add(source, findings);
        reported.add(new RunRecord.Reported(source, findings));
        for (Finding finding : findings) {
            errors |= finding.severity() == Severity.ERROR;
            warnings |= finding.severity() == Severity.WARNING;
        }
    }

    void warn(String warning) {
        said.append("rollback-plan: warning: ").append(Printable.line(warning)).append('\n');
        warned.add(warning);
        warnings = true;
    }

    /** What was found, text by text. */
    List<RunRecord.Reported> reported() {
        return reported;
    }

    /** What was warned of besides. */
    List<String> warned() {
        return warned;
    }

    /** Says what was taken out of a text, or put something else in the place of. */
    void addRemoved(String name, SanitizedText value) {
        addRemoved("removed from " + name, value, false);
        addRemoved("replaced by U+FFFD in " + name, value, true);
        String separator = (value.redacted() ? "redacted in " : "secrets left in ") + name + ": ";
        for (Map.Entry<String, Integer> entry : value.secrets().entrySet()) {
            add(separator, entry.getValue() + " " + entry.getKey());
            separator = NEXT;
        }
        endCounts(separator);
    }

    private void addRemoved(String what, SanitizedText value, boolean replaced) {
        String separator = what + ": ";
        for (Map.Entry<CleanText.Kind, Integer> entry : value.removed().entrySet()) {
            if (entry.getKey().isReplaced() == replaced) {
                add(separator, Plurals.of(entry.getValue(), entry.getKey().label()));
                separator = NEXT;
            }
        }
        endCounts(separator);
    }

    private void add(String separator, String count) {
        said.append(separator.equals(NEXT) ? NEXT : "rollback-plan: " + Printable.line(separator));
        said.append(count);
    }

    private void endCounts(String separator) {
        said.append(separator.equals(NEXT) ? "\n" : "");
    }

    void add(Explanation explanation) {
        explanation.append(said);
    }

    /** Whether the run can't go on; if so, that is said too. */
    boolean fail(boolean strict) {
        boolean fails = errors || warnings && strict;
        if (fails) {
            said.append("rollback-plan: nothing was printed, because ");
            said.append(errors ? "there are errors" : "a warning fails a run with --strict")
                    .append('\n');
        }
        return fails;
    }

    /** Everything that was said so far; maybe nothing. */
    CharSequence text() {
        return said;
    }
}
