/**
 * Finds secrets in text and replaces them with markers such as {@code [REDACTED:password]}. The entry point is
 * {@link dev.rollbackplan.redact.Redactor}. Two tables describe the secrets: {@link dev.rollbackplan.redact.TokenTable}
 * lists tokens by their shape, {@link dev.rollbackplan.redact.NameTable} lists names whose values are secret. A
 * {@link dev.rollbackplan.redact.Scan} finds the keywords of all rules in one pass. Time grows linearly with the length
 * of the text.
 */
@NullMarked
package dev.rollbackplan.redact;

import org.jspecify.annotations.NullMarked;
