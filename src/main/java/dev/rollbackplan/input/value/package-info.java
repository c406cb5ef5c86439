/**
 * Candidate values of arguments, their sources, and the sanitizer that every text from outside passes. Sanitizing removes
 * invisible characters first and redacts secrets second, since an invisible character could hide a token.
 */
@NullMarked
package dev.rollbackplan.input.value;

import org.jspecify.annotations.NullMarked;
