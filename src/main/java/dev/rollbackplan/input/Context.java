package dev.rollbackplan.input;

import dev.rollbackplan.input.value.SanitizedText;

/**
 * A file attached to the prompt as data.
 *
 * @param name its path without secrets and invisible characters, or {@code standard input}
 * @param value its text; if bytes are left out, with a line that states how many
 * @param size its size in bytes, or the number of bytes read if it is a stream; of gzip data, that of the text inside
 * @param leftOut the number of these bytes that are not in the text
 */
public record Context(String name, SanitizedText value, long size, long leftOut) {}
