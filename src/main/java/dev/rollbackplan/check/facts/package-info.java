/**
 * The facts that a rendered prompt states. Enter by {@link dev.rollbackplan.check.facts.Facts#read}, which reads the prompt by its template,
 * so that the values and the data are known apart from the template's own words. Rules for a plan ask
 * {@link dev.rollbackplan.check.facts.Facts} and never read the prompt's text. Each fact has its line in the prompt.
 */
@NullMarked
package dev.rollbackplan.check.facts;

import org.jspecify.annotations.NullMarked;
