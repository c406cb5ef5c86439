package dev.rollbackplan.report;

/** The report for a person: every finding, and a line that counts them. */
public final class PlanTextReport implements ReportFormat {

    private final boolean styled;

    /**
     * For one stream.
     *
     * @param styled whether it is a terminal that shows colour
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
        Report.Summary summary = report.summary();
        count(report.plans().size(), "plan", out);
        if (summary.errors() + summary.warnings() + summary.infos() == 0) {
            return out.append(": nothing to report\n").toString();
        }
        count(summary.errors(), "error", out.append(": "));
        count(summary.warnings(), "warning", out.append(", "));
        count(summary.infos(), "info", out.append(", "));
        return out.append('\n').toString();
    }

    private static void count(int number, String what, StringBuilder out) {
        out.append(number).append(' ').append(what).append(number == 1 ? "" : "s");
    }
}
