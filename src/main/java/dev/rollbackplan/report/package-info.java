/** Writes findings in the forms that people and machines read. */
@NullMarked
package dev.rollbackplan.report;

import org.jspecify.annotations.NullMarked;
