/** The rule about Title Case in headings. {@code PlanRules} and {@code PromptRules} list it. */
@NullMarked
package dev.rollbackplan.check.rules.heading;

import org.jspecify.annotations.NullMarked;
