package dev.rollbackplan.report;

import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.SourceText;
import java.util.List;

/**
 * What one run of the check found.
 *
 * @param toolVersion the program's version
 * @param template the template that the plans were judged by
 * @param rules the rules that they were judged by
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
     * A plan and what was found in it.
     *
     * @param source its text, without a byte order mark
     * @param marked whether a byte order mark stood before it
     * @param findings in the order of their places
     */
    public record Plan(SourceText source, boolean marked, List<Finding> findings) {

        public Plan {
            findings = List.copyOf(findings);
        }

        String path() {
            return source.name();
        }
    }

    /**
     * How many findings there are of each severity.
     *
     * @param errors how many errors
     * @param warnings how many warnings
     * @param infos how many infos
     */
    public record Summary(int errors, int warnings, int infos) {}

    /** Counts the findings of all plans. */
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
