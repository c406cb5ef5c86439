package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.text.SourceText;

/**
 * The value of a template's argument, as it is inserted into the prompt.
 *
 * @param argument the argument, as the template declares it
 * @param source the value, named after the argument
 */
public record ArgumentValue(Argument argument, SourceText source) implements Subject {}
