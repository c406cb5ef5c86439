/**
 * Asks {@code bash -n} whether shell scripts can be parsed; none of them is run. Enter by
 * {@link dev.rollbackplan.shell.Bash}. Bash gets an empty environment, no start-up files and a time limit.
 */
@NullMarked
package dev.rollbackplan.shell;

import org.jspecify.annotations.NullMarked;
