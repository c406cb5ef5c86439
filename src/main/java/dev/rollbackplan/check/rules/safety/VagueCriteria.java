package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/** Reports a section of decision criteria without a number, a time or a named condition. */
public final class VagueCriteria implements Rule<Plan> {

    /** Numbers that decide nothing: severities, priorities, the numbers of steps and sections, and versions. */
    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(?:sev|p|severity|priority|tier|step|section|phase|level|v)[ -]?\\d[\\d.]*"
                    + "|\\b\\d+\\.\\d+\\.\\d[\\w.-]*|\\b[45]xx\\b");

    private static final Pattern MEASURE = Pattern.compile(
            "\\d|\\| (?i:yes|no)\\b|(?i:\\b(?:one|two|three|four|five|six|ten|fifteen|twenty|thirty|half|double|twice|zero|dozen|hundred"
                    + "|any (?:\\w+ ){0,2}(?:error|loss|failure|corruption|breach)s?|every|none of|no (?:\\w+ )?(?:response|answer|heartbeat)|all (?:of )?the)\\b)");

    @Override
    public String id() {
        return "vague-criteria";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(Plan plan, Findings findings) {
        List<Step> criteria = plan.steps().in(SectionRole.CRITERIA);
        for (Step step : criteria) {
            String text = LABEL.matcher(step.text()).replaceAll("");
            boolean hasCode = plan.code().stream()
                    .anyMatch(code ->
                            step.range().contains(code.opening()) && code.text().indexOf(' ') < 0);
            if (MEASURE.matcher(text).find() || hasCode) {
                return;
            }
        }
        if (!criteria.isEmpty()) {
            TextRange first = criteria.get(0).range();
            int end = plan.source().lineEnd(plan.source().lineAt(first.start()));
            findings.add(
                    new TextRange(first.start(), Math.min(first.end(), end)),
                    "no criterion has a number or a time, so nobody can decide by them: add thresholds, such as \"above 5% for 10 minutes\"");
        }
    }
}
