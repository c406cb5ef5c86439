/**
 * Judges plans and prompts. Enter by {@link dev.rollbackplan.check.PlanChecker} for one plan, by
 * {@link dev.rollbackplan.check.Fixer} to apply the safe fixes, and by {@link dev.rollbackplan.check.PromptRules} for templates and
 * values. The lists in {@code PlanRules} and {@code PromptRules} are all the rules there are. The packages below this one go from
 * values ({@code finding}) over analyses ({@code section}, {@code code}, {@code prose}) to the plan and the rules that read it.
 */
@NullMarked
package dev.rollbackplan.check;

import org.jspecify.annotations.NullMarked;
