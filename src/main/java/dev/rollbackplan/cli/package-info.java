/** Turns a command line into one run of the program and its exit status. */
@NullMarked
package dev.rollbackplan.cli;

import org.jspecify.annotations.NullMarked;
