package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.Region;

/** Workflow commands, which the runner of GitHub Actions shows as annotations beside the lines of a change. */
public final class GithubReport implements ReportFormat {

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        for (Report.Plan plan : report.plans()) {
            for (Finding finding : plan.findings()) {
                add(plan, finding, out);
            }
        }
        return out.toString();
    }

    private static void add(Report.Plan plan, Finding finding, StringBuilder out) {
        Region span = finding.region();
        out.append("::").append(command(finding.severity())).append(" file=");
        escape(plan.path(), true, out);
        out.append(",line=").append(span.line());
        // The runner refuses columns of a place that has several lines.
        boolean oneLine = span.line() == span.endLine();
        if (oneLine) {
            out.append(",col=").append(span.column());
        }
        out.append(",endLine=").append(span.endLine());
        if (oneLine) {
            out.append(",endColumn=").append(span.endColumn());
        }
        out.append(",title=");
        escape(finding.rule(), true, out);
        out.append("::");
        escape(finding.message(), false, out);
        out.append('\n');
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.label();
    }

    /** A property ends at a colon or a comma, so there these are escaped as well. */
    private static void escape(String text, boolean property, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%' -> out.append("%25");
                case '\r' -> out.append("%0D");
                case '\n' -> out.append("%0A");
                case ':' -> out.append(property ? "%3A" : ":");
                case ',' -> out.append(property ? "%2C" : ",");
                default -> out.append(Printable.isObeyed(c) ? Printable.SHOWN_INSTEAD : c);
            }
        }
    }
}
