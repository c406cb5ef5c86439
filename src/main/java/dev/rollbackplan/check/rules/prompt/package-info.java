/** Rules about templates, values and contexts. Each rule is one class, and {@code PromptRules} lists it. */
@NullMarked
package dev.rollbackplan.check.rules.prompt;

import org.jspecify.annotations.NullMarked;
