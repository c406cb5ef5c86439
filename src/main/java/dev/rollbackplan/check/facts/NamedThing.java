package dev.rollbackplan.check.facts;

/**
 * A name with its kind.
 *
 * @param kind the kind of the thing
 * @param name its name, without quotes
 * @param index the index of the word of a command that names it
 */
public record NamedThing(NameKind kind, String name, int index) {}
