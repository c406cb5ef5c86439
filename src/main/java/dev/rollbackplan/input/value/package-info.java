/**
 * Candidate values of arguments, their sources, and the sanitizer. Every text from outside passes the sanitizer before it
 * enters a prompt. Sanitizing removes invisible characters first and redacts secrets second, because an invisible character
 * could hide a token.
 */
@NullMarked
package dev.rollbackplan.input.value;

import org.jspecify.annotations.NullMarked;
