/**
 * Decides each argument's value, and reads the files that a run names. Enter by {@link dev.rollbackplan.input.Resolver}, which alone
 * knows the order of sources, the choices and what is missing. A source only lists candidates, in {@code input.value}.
 */
@NullMarked
package dev.rollbackplan.input;

import org.jspecify.annotations.NullMarked;
