/**
 * Rules that compare a plan with the facts of its prompt. Each is a {@link dev.rollbackplan.check.rules.grounding.GroundingRule}, which
 * reports nothing if the prompt is not known. They ask {@link dev.rollbackplan.check.facts.Facts} and never read the prompt.
 */
@NullMarked
package dev.rollbackplan.check.rules.grounding;

import org.jspecify.annotations.NullMarked;
