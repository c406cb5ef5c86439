/** Asks the machine's shell about shell code, without running any of it. */
@NullMarked
package dev.rollbackplan.shell;

import org.jspecify.annotations.NullMarked;
