package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a model's answer: the plan, and the text around it. Front matter belongs to none of them.
 *
 * @param plan the plan itself
 * @param opening the line that opens a code fence around the whole plan, without its line end; empty if there is no such
 *     fence
 * @param closing the line that closes this fence; also empty if the answer ends before it
 * @param outside the texts before and after the plan, without white space around them, in order
 */
public record AnswerEnvelope(
        TextRange plan, Optional<TextRange> opening, Optional<TextRange> closing, List<TextRange> outside) {

    public AnswerEnvelope {
        outside = List.copyOf(outside);
    }
}
