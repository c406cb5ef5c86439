package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a plan.
 *
 * @param plan the plan itself
 * @param opening the first line of a code block that is wrapped around it, where there is one
 * @param closing the last line of that code block, where it has one
 * @param strays what else was said before and behind it, without the space around
 */
public record AnswerEnvelope(
        TextRange plan, Optional<TextRange> opening, Optional<TextRange> closing, List<TextRange> strays) {

    public AnswerEnvelope {
        strays = List.copyOf(strays);
    }
}
