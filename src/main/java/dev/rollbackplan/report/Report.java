package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.SourceText;
import java.util.List;

/**
 * The result of one run of {@code check}.
 *
 * @param toolVersion the program's version
 * @param template the template that the plans were checked against
 * @param rules the rules that were checked
 * @param plans the plans in the order of the command line
 */
public record Report(String toolVersion, SourceText template, List<Rule<?>> rules, List<Plan> plans) {

    /** The program's name in reports. */
    static final String TOOL = "rollback-plan";

    public Report {
        rules = List.copyOf(rules);
        plans = List.copyOf(plans);
    }

    /**
     * A plan and its findings.
     *
     * @param source its text, without a byte order mark
     * @param hasByteOrderMark whether its file has a byte order mark before the text
     * @param findings in the order of their regions
     */
    public record Plan(SourceText source, boolean hasByteOrderMark, List<Finding> findings) {

        public Plan {
            findings = List.copyOf(findings);
        }

        String path() {
            return source.name();
        }
    }

    /** The number of findings of each severity. */
    public record Summary(int errors, int warnings, int infos) {}

    /** Returns the number of findings in all plans. */
    public Summary summary() {
        return new Summary(count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
    }

    private int count(Severity severity) {
        int count = 0;
        for (Plan plan : plans) {
            for (Finding finding : plan.findings()) {
                count += finding.severity() == severity ? 1 : 0;
            }
        }
        return count;
    }
}
