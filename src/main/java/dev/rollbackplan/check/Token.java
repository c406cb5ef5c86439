package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;

/**
 * Code that stands in prose.
 *
 * @param text the text that a reader sees, on one line
 * @param range where it stands in the source
 * @param replacement the same as a code span
 */
record Token(String text, Range range, String replacement) {}
