/**
 * The requirements that a template sets for a plan: its sections and the rules for its form. Enter by
 * {@link dev.rollbackplan.check.contract.PlanContract#of}. Nothing of the bundled template is built in.
 */
@NullMarked
package dev.rollbackplan.check.contract;

import org.jspecify.annotations.NullMarked;
