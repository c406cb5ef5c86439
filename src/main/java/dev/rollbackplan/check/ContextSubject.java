package dev.rollbackplan.check;

import dev.rollbackplan.text.SourceText;

/**
 * A file that goes along with a prompt.
 *
 * @param source its text as it is printed
 */
public record ContextSubject(SourceText source) implements Subject {}
