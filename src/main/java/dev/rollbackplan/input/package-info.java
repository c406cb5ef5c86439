/**
 * Chooses the value of each argument, and reads the files that a command line names. Enter by
 * {@link dev.rollbackplan.input.Resolver}: only it applies the precedence of sources, checks choices and finds missing arguments.
 * All other sources only list candidate values, which are in {@code input.value}.
 */
@NullMarked
package dev.rollbackplan.input;

import org.jspecify.annotations.NullMarked;
