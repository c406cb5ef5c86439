package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import dev.rollbackplan.text.TextRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports steps that are not written yet. */
public final class UnfinishedStep implements Rule<Plan> {

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?<![\\w/.#-])(?:TODO|TBD|TBC|TBA|FIXME|XXX)(?![\\w/-])|(?<!\\?)\\?{3}(?!\\?)"
                    + "|(?i:\\bto be (?:decided|determined|defined|clarified|worked out|filled in later)\\b"
                    + "|\\b(?:details|steps?|commands?|instructions) (?:to follow|to come|will follow|pending)\\b"
                    + "|\\b(?:figure|work) (?:it|this|that|the rest|something) out\\b|\\bnot (?:yet )?(?:decided|defined|written|known) yet\\b"
                    + "|\\bnot yet (?:decided|defined|written)\\b|\\bfill (?:this|it) in later\\b|\\bcoming soon\\b|\\blorem ipsum\\b)");

    @Override
    public String id() {
        return "unfinished-step";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Plan plan, Findings findings) {
        Matcher matcher = UNFINISHED.matcher(plan.source().text());
        if (!matcher.find()) {
            return;
        }
        for (Step step : plan.steps().in(SectionRole.STEPS)) {
            matcher.region(step.range().start(), step.range().end());
            if (matcher.find()) {
                findings.add(
                        new TextRange(matcher.start(), matcher.end()),
                        "the step is not finished (" + Quote.of(matcher.group())
                                + "): write it before somebody needs it");
            }
        }
    }
}
