/**
 * Finds secrets in text and replaces them with markers such as {@code [REDACTED:password]}. The entry point is
 * {@link dev.rollbackplan.redact.Redactor}. The tables in {@link dev.rollbackplan.redact.table} describe the secrets. A
 * {@link dev.rollbackplan.redact.Scan} finds the keywords of all rows in one pass; the rule of a row then looks at the
 * text around its keyword. Time grows linearly with the length of the text.
 */
@NullMarked
package dev.rollbackplan.redact;

import org.jspecify.annotations.NullMarked;
