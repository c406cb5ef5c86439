/**
 * The values that all checks share: rules, findings and fixes. A {@link dev.rollbackplan.check.finding.Rule} reads a
 * {@link dev.rollbackplan.check.finding.Subject} and adds to {@link dev.rollbackplan.check.finding.Findings}. A finding is a value; nothing
 * here reads Markdown.
 */
@NullMarked
package dev.rollbackplan.check.finding;

import org.jspecify.annotations.NullMarked;
