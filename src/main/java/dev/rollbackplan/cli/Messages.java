package dev.rollbackplan.cli;

import dev.rollbackplan.check.Finding;
import dev.rollbackplan.check.Severity;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Map;

/** What a render has to say to a person, in its order, and how much of it weighs. */
final class Messages {

    private final StringBuilder said = new StringBuilder();
    private final TextReport report;
    private boolean errors;
    private boolean warnings;

    Messages(boolean styled) {
        this.report = new TextReport(said, styled);
    }

    void add(SourceText source, List<Finding> findings) {
        report.add(source, findings);
        for (Finding finding : findings) {
            errors |= finding.severity() == Severity.ERROR;
            warnings |= finding.severity() == Severity.WARNING;
        }
    }

    void warn(String warning) {
        said.append("rollback-plan: warning: ").append(Printable.line(warning)).append('\n');
        warnings = true;
    }

    /** Says what cleaning took out of a text, or put something else in the place of. */
    void addRemoved(String name, CleanText value) {
        addRemoved("removed from " + name, value, false);
        addRemoved("replaced by U+FFFD in " + name, value, true);
    }

    private void addRemoved(String what, CleanText value, boolean replaced) {
        String separator = "rollback-plan: " + Printable.line(what) + ": ";
        for (Map.Entry<CleanText.Kind, Integer> entry : value.removed().entrySet()) {
            if (entry.getKey().isReplaced() == replaced) {
                said.append(separator).append(entry.getValue()).append(' ');
                said.append(entry.getKey().label()).append(entry.getValue() == 1 ? "" : "s");
                separator = ", ";
            }
        }
        said.append(separator.equals(", ") ? "\n" : "");
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
