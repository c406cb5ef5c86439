package dev.rollbackplan.report;

import dev.rollbackplan.text.Plurals;

/** The report for a person: all findings, and a line with their number. */
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
            text.add(plan.source(), plan.findings());
        }
        for (Report.Unreadable plan : report.unreadable()) {
            text.add(plan.message(), plan.place());
        }
        Report.Summary summary = report.summary();
        out.append(Plurals.of(report.plans().size() + report.unreadable().size(), "plan"));
        if (!report.unreadable().isEmpty()) {
            out.append(" (").append(report.unreadable().size()).append(" not readable)");
        }
        if (summary.errors() + summary.warnings() + summary.infos() == 0) {
            return out.append(": nothing to report\n").toString();
        }
        out.append(": ").append(Plurals.of(summary.errors(), "error"));
        out.append(", ").append(Plurals.of(summary.warnings(), "warning"));
        out.append(", ").append(Plurals.of(summary.infos(), "info"));
        return out.append('\n').toString();
    }
}
