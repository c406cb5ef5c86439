package dev.rollbackplan.cli.check;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.report.Report;
import dev.rollbackplan.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * What {@code check} is to do.
 *
 * @param plans the operands that name plans, without duplicates
 * @param template the template of the prompt
 * @param prompt the file of the rendered prompt, or {@code -} for standard input; empty if it is not given
 * @param rules the rules to check
 * @param format the format of the report
 * @param feedback whether to print a prompt for a corrected plan instead of a report
 * @param fix whether to apply the fixes
 * @param strict whether a warning fails the run
 * @param maxWarnings maximum number of warnings, 0 or more; one more fails the run
 * @param output the file for the report, or empty for standard output
 */
record CheckRequest(
        List<String> plans,
        Template template,
        Optional<String> prompt,
        List<Rule<? super Plan>> rules,
        Format format,
        boolean feedback,
        boolean fix,
        boolean strict,
        int maxWarnings,
        Optional<String> output) {

    CheckRequest {
        plans = List.copyOf(plans);
        rules = List.copyOf(rules);
    }

    /** Returns why the run fails, or nothing if it doesn't. */
    Optional<String> failure(Report.Summary summary) {
        if (summary.errors() > 0) {
            return Optional.of("there are errors");
        }
        if (!warningsFail(summary)) {
            return Optional.empty();
        }
        return Optional.of(
                strict
                        ? "--strict allows no warnings"
                        : "there are more warnings than --max-warnings " + maxWarnings + " allows");
    }

    /** Returns whether the warnings alone fail the run. */
    boolean warningsFail(Report.Summary summary) {
        return strict && summary.warnings() > 0 || summary.warnings() > maxWarnings;
    }
}
