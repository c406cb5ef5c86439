/**
 * Findings in the formats that people and machines read, and the record of a run. Each format is a
 * {@link dev.rollbackplan.report.ReportFormat}. No report contains what a terminal or a CI runner would obey, except the workflow commands
 * of the {@code github} format.
 */
@NullMarked
package dev.rollbackplan.report;

import org.jspecify.annotations.NullMarked;
