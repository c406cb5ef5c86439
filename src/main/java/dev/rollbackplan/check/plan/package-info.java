/**
 * The subjects that rules read: a plan, a template, a value or a context. {@link dev.rollbackplan.check.plan.PlanReader}
 * finds the plan in a model's answer and parses it. {@link dev.rollbackplan.check.plan.Plan} has everything that more
 * than one rule needs, computed once.
 */
@NullMarked
package dev.rollbackplan.check.plan;

import org.jspecify.annotations.NullMarked;
