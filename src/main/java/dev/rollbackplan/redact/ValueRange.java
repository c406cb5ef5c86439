package dev.rollbackplan.redact;

/**
 * The range of a value in a text.
 *
 * @param from its first offset, without a quotation mark
 * @param to the offset after it
 * @param quoted whether it is between quotation marks
 */
record ValueRange(int from, int to, boolean quoted) {}
