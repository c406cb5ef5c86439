package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.plan.Plan;
import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.check.steps.Step;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether the incident affects the database. */
public interface DatabaseImpact {

    /** Reads it from the assumptions of the plan itself. */
    DatabaseImpact STATED_BY_PLAN = new DatabaseImpact() {
        private final Pattern yes = Pattern.compile("database impact[^\\w]{1,4}(?:is )?\"?yes\\b.*");
        private final Pattern no =
                Pattern.compile("(?:database impact[^\\w]{1,4}(?:is )?\"?(?:no|none)\\b|no database impact).*");

        @Override
        public Answer of(Plan plan) {
            Answer answer = Answer.UNKNOWN;
            for (Step step : plan.steps().in(SectionRole.ASSUMPTIONS)) {
                String text = step.text().toLowerCase(Locale.ROOT);
                if (yes.matcher(text).lookingAt()) {
                    return Answer.YES;
                }
                answer = no.matcher(text).lookingAt() ? Answer.NO : answer;
            }
            return answer;
        }
    };

    /** Reads it from the facts of the prompt; from the plan itself if the prompt is not known or does not state it. */
    DatabaseImpact STATED = plan -> plan.facts()
            .flatMap(Facts::databaseAffected)
            .map(affected -> affected ? Answer.YES : Answer.NO)
            .orElseGet(() -> STATED_BY_PLAN.of(plan));

    /** An answer. */
    enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** Returns the answer for a plan. */
    Answer of(Plan plan);
}
