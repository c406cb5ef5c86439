package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;

/**
 * The one safe answer to a finding.
 *
 * @param range what it replaces
 * @param replacement what stands there then
 */
public record Fix(Range range, String replacement) {}
