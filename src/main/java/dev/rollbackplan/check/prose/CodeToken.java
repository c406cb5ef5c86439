package dev.rollbackplan.check.prose;

import dev.rollbackplan.text.TextRange;

/**
 * Code that stands in prose.
 *
 * @param text the text that a reader sees, on one line
 * @param range where it stands in the source
 * @param replacement the same as a code span
 */
public record CodeToken(String text, TextRange range, String replacement) {}
