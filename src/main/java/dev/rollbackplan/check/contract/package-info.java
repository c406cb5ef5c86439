/**
 * What a template requires of the plan: its sections, and the limits that its formatting rules set. Enter by
 * {@link dev.rollbackplan.check.contract.PlanContract#of}. Nothing of the bundled template is built in.
 */
@NullMarked
package dev.rollbackplan.check.contract;

import org.jspecify.annotations.NullMarked;
