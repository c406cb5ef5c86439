/**
 * Rules about sections: missing, renamed, misplaced or empty ones, their bullets and their owners. Each rule is one class, and
 * {@code PlanRules} lists it.
 */
@NullMarked
package dev.rollbackplan.check.rules.section;

import org.jspecify.annotations.NullMarked;
