/**
 * Rules about commands and other code: code without code marks, commands that cannot be pasted, scripts that a shell cannot
 * parse. Each rule is one class, and {@code PlanRules} lists it.
 */
@NullMarked
package dev.rollbackplan.check.rules.code;

import org.jspecify.annotations.NullMarked;
