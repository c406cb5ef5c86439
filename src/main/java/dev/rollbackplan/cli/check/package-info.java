/** The {@code check} command. Enter by {@link dev.rollbackplan.cli.check.CheckCommand}. */
@NullMarked
package dev.rollbackplan.cli.check;

import org.jspecify.annotations.NullMarked;
