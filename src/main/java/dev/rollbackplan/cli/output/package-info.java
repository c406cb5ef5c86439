/**
 * Writes a run's output. Enter by {@link dev.rollbackplan.cli.output.Output}. Standard output contains only the prompt,
 * plan, report or page that was asked for, and messages go to standard error. A file is replaced as a whole or not at
 * all.
 */
@NullMarked
package dev.rollbackplan.cli.output;

import org.jspecify.annotations.NullMarked;
