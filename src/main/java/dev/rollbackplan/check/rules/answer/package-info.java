/**
 * Rules about the answer as a whole: text around the plan, a truncated end, copies of the prompt, leftover placeholders. Each
 * rule is one class, and {@code PlanRules} lists it.
 */
@NullMarked
package dev.rollbackplan.check.rules.answer;

import org.jspecify.annotations.NullMarked;
