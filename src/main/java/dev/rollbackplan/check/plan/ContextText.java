package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.text.SourceText;

/**
 * A file that goes along with a prompt.
 *
 * @param source its text as it is printed
 */
public record ContextText(SourceText source) implements Subject {}
