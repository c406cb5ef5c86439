package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.Region;

/** The report as workflow commands. The runner of GitHub Actions shows them as annotations on the lines of a change. */
public final class GithubReport implements ReportFormat {

    @Override
    public String write(Report report) {
        StringBuilder out = new StringBuilder();
        for (Report.Plan plan : report.plans()) {
            for (Finding finding : plan.findings()) {
                add(plan, finding, out);
            }
        }
        for (Report.Unreadable plan : report.unreadable()) {
            out.append("::error file=");
            escape(plan.path(), true, out);
            plan.region().ifPresent(region -> out.append(",line=").append(region.line()));
            out.append(",title=unreadable plan::");
            escape(plan.message(), false, out);
            out.append('\n');
        }
        return out.toString();
    }

    private static void add(Report.Plan plan, Finding finding, StringBuilder out) {
        Region region = finding.region();
        out.append("::").append(command(finding.severity())).append(" file=");
        escape(plan.path(), true, out);
        out.append(",line=").append(region.line());
        // The runner refuses columns of a region that has several lines.
        boolean oneLine = region.line() == region.endLine();
        if (oneLine) {
            out.append(",col=").append(region.column());
        }
        out.append(",endLine=").append(region.endLine());
        if (oneLine) {
            out.append(",endColumn=").append(region.endColumn());
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

    /** Appends an escaped text. A property ends at a colon or a comma, so these are escaped in a property. */
    private static void escape(String text, boolean property, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '%' -> out.append("%25");
                case '\r' -> out.append("%0D");
                case '\n' -> out.append("%0A");
                case ':' -> out.append(property ? "%3A" : ":");
                case ',' -> out.append(property ? "%2C" : ",");
                default -> out.append(Printable.isControl(c) ? Printable.REPLACEMENT : c);
            }
        }
    }
}
