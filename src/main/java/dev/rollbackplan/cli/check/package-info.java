/**
 * The {@code check} command. Enter by {@link dev.rollbackplan.cli.check.CheckCommand}, which reads, checks and fixes
 * the plans that {@link dev.rollbackplan.cli.check.CheckRequestParser} finds on the command line.
 */
@NullMarked
package dev.rollbackplan.cli.check;

import org.jspecify.annotations.NullMarked;
