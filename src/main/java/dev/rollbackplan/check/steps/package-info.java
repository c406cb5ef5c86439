/**
 * Reads a plan as steps with commands. Enter by {@link dev.rollbackplan.check.steps.PlanSteps#of}, or by the plan, which reads its steps
 * once. A {@link dev.rollbackplan.check.steps.Step} has the role of its section, its text and its commands. A
 * {@link dev.rollbackplan.check.steps.Command} has its words without quotes, each with its place in the source, and states whether the
 * reader is told to run it, and under which safeguards. Nothing here judges or runs a command.
 */
@NullMarked
package dev.rollbackplan.check.steps;

import org.jspecify.annotations.NullMarked;
