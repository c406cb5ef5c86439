/**
 * The rules about danger: what a plan destroys, gives away, leaves out or does in the wrong order. They read the plan as steps with
 * commands and need no prompt. Each rule is one class, and {@code PlanRules} lists it. The table {@code danger/commands.txt} has the
 * commands that destroy something.
 */
@NullMarked
package dev.rollbackplan.check.rules.safety;

import org.jspecify.annotations.NullMarked;
