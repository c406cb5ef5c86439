package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.text.SourceText;

/**
 * The value of an argument.
 *
 * @param argument what the template says of it
 * @param source its text, named after the argument
 */
public record ArgumentValue(Argument argument, SourceText source) implements Subject {}
