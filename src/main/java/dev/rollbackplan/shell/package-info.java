/**
 * Asks {@code bash -n} whether shell code can be parsed; it runs none of it. Enter by {@link dev.rollbackplan.shell.Bash}. Bash gets an
 * empty environment, no start-up files and a time limit.
 */
@NullMarked
package dev.rollbackplan.shell;

import org.jspecify.annotations.NullMarked;
