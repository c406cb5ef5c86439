package dev.rollbackplan.cli.check;

import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * What a command line asks {@code check} for.
 *
 * @param plans the plans' operands, each once
 * @param template the template's name, where one is given
 * @param rules the rules that are not ignored
 * @param format the report's form
 * @param feedback whether a prompt is wanted instead of a report
 * @param fix whether to repair what has one safe answer
 * @param strict whether a warning fails the run
 * @param maxWarnings how many warnings a run may have, 0 or more
 * @param output the file for the report, where one is given
 */
record CheckRequest(
        List<String> plans,
        Optional<String> template,
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

    /** Why the run fails, where it does. */
    Optional<String> failure(Report.Summary summary) {
        if (summary.errors() > 0) {
            return Optional.of("there are errors");
        }
        if (!warningsFail(summary)) {
            return Optional.empty();
        }
        return Optional.of(
                strict
                        ? "a warning fails a run with --strict"
                        : "there are more warnings than --max-warnings " + maxWarnings + " allows");
    }

    /** Whether the warnings fail the run, be there errors or not. */
    boolean warningsFail(Report.Summary summary) {
        return strict && summary.warnings() > 0 || summary.warnings() > maxWarnings;
    }
}
