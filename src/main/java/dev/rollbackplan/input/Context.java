package dev.rollbackplan.input;

import dev.rollbackplan.input.value.SanitizedText;

/**
 * A file that goes along with the prompt, as data.
 *
 * @param name how a person calls it: its path without secrets and without characters that
 *     don't show, or {@code standard input}
 * @param value its text, maybe with a line that says how much was left out
 * @param size how many bytes it has
 * @param leftOut how many of them were left out
 */
public record Context(String name, SanitizedText value, long size, long leftOut) {}
