package dev.rollbackplan.check.code;

import dev.rollbackplan.text.TextRange;

/**
 * A part of a command that is still to be filled in.
 *
 * @param text what stands there
 * @param range where, in the code's text
 * @param assigned whether it is the whole value of a variable that the commands behind it can use
 */
public record Placeholder(String text, TextRange range, boolean assigned) {}
