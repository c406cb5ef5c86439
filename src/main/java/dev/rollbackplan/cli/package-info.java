/**
 * The command line. {@link dev.rollbackplan.cli.Program#run} chooses the command. It is the only place that turns an
 * exception into a message and an exit status.
 */
@NullMarked
package dev.rollbackplan.cli;

import org.jspecify.annotations.NullMarked;
