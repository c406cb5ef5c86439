package dev.rollbackplan.input;

/**
 * A value that somebody gave for an argument.
 *
 * @param name the argument's name
 * @param value the value as it was given
 * @param source how it was given, for a person, such as {@code --incident}
 */
public record Given(String name, String value, String source) {}
