/**
 * Finds secrets in text and replaces them with markers. Enter by {@link dev.rollbackplan.redact.Redactor}. Two tables list what a
 * secret looks like. Time grows linearly with the length of the text.
 */
@NullMarked
package dev.rollbackplan.redact;

import org.jspecify.annotations.NullMarked;
