package dev.rollbackplan.check.plan;

import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a model's answer: the plan, the text around it, and the model's reasoning. Front matter belongs to none of
 * them.
 *
 * @param plan the plan itself
 * @param opening the line that opens a code fence around the whole plan, without its line end; empty if there is no such
 *     fence
 * @param closing the line that closes this fence; also empty if the answer ends before it
 * @param outside the blocks before and after that fence, in order, without complete reasoning
 * @param reasoning the reasoning of the model, in order, wherever it is; complete reasoning is not part of the plan
 */
public record AnswerEnvelope(
        TextRange plan,
        Optional<TextRange> opening,
        Optional<TextRange> closing,
        List<Block> outside,
        List<ReasoningBlock> reasoning) {

    public AnswerEnvelope {
        outside = List.copyOf(outside);
        reasoning = List.copyOf(reasoning);
    }
}
