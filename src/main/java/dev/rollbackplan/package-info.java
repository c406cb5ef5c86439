/**
 * The entry point: {@link dev.rollbackplan.Main} hands the streams of the process to the command line. {@link dev.rollbackplan.Training}
 * runs commands when a class archive is made.
 */
@NullMarked
package dev.rollbackplan;

import org.jspecify.annotations.NullMarked;
