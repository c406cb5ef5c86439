/**
 * Writes findings in the formats that people and machines read, and the record of a run. Each format is a
 * {@link dev.rollbackplan.report.ReportFormat}: to add one, implement it and add it to {@code cli.check.Format}. No report contains text
 * that a terminal or a CI runner would take for a command, except the workflow commands of the {@code github} format.
 */
@NullMarked
package dev.rollbackplan.report;

import org.jspecify.annotations.NullMarked;
