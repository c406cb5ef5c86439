package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.text.Backticks;
import dev.rollbackplan.text.Plurals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The report for a person: what is dangerous, what contradicts the prompt, the form, and then one list of the values to fill
 * in. The last line says in words whether the plan can be followed.
 */
public final class PlanTextReport implements ReportFormat {

    private final boolean styled;

    /**
     * Creates the format for a stream.
     *
     * @param styled whether the stream is a terminal that shows colour
     */
    public PlanTextReport(boolean styled) {
        this.styled = styled;
    }

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        TextReport text = new TextReport(out, styled);
        for (Report.Plan plan : report.plans()) {
            List<Finding> findings = new ArrayList<>(plan.findings());
            findings.removeIf(report::isBlank);
            findings.sort(Comparator.comparing(report::concern));
            text.add(plan.source(), findings);
        }
        for (Report.Unreadable plan : report.unreadable()) {
            text.add(plan.message(), plan.place());
        }
        for (Report.Plan plan : report.plans()) {
            addBlanks(plan, report, out);
        }
        addSummary(report, out);
        return out.toString();
    }

    private static void addBlanks(Report.Plan plan, Report report, StringBuilder out) {
        String separator = Printable.lineStart(plan.path()) + ": fill these in before you paste: ";
        for (Finding finding : plan.findings()) {
            if (report.isBlank(finding)) {
                String value = Printable.line(plan.source().slice(finding.range()));
                out.append(separator).append(Backticks.span(value, 1));
                out.append(" (line ").append(finding.region().line()).append(')');
                separator = ", ";
            }
        }
        out.append(separator.equals(", ") ? "\n" : "");
    }

    private static void addSummary(Report report, StringBuilder out) {
        Report.Summary summary = report.summary();
        out.append(Plurals.of(report.plans().size() + report.unreadable().size(), "plan"));
        if (!report.unreadable().isEmpty()) {
            out.append(" (").append(report.unreadable().size()).append(" not readable)");
        }
        if (summary.errors() + summary.warnings() + summary.infos() == 0) {
            out.append(": nothing to report\n");
            return;
        }
        out.append(": ").append(Plurals.of(summary.errors(), "error"));
        out.append(", ").append(Plurals.of(summary.warnings(), "warning"));
        out.append(", ").append(Plurals.of(summary.infos(), "info")).append('\n');
        out.append(Verdict.of(report)).append('\n');
    }
}
