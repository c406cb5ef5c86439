package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.text.SourceText;

/**
 * A context file, which is attached to a prompt after the template's body.
 *
 * @param source its text, as it is attached: cleaned, and shortened if it is long
 */
public record ContextText(SourceText source) implements Subject {}
