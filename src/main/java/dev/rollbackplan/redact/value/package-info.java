/**
 * What values look like: random strings, words, references, code, file paths. Nothing in it knows the text around the value.
 */
@NullMarked
package dev.rollbackplan.redact.value;

import org.jspecify.annotations.NullMarked;
