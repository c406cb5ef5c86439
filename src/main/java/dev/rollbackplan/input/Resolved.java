package dev.rollbackplan.input;

import dev.rollbackplan.template.Argument;
import dev.rollbackplan.text.CleanText;

/**
 * An argument's value as it will be used.
 *
 * @param argument the argument
 * @param value the value, and what was removed from it
 * @param source how it was given
 */
public record Resolved(Argument argument, CleanText value, String source) {}
