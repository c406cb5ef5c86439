package dev.rollbackplan.check.facts;

/**
 * Something that the prompt states.
 *
 * @param value the text
 * @param line its line in the prompt, 1-based
 */
public record Fact(String value, int line) {

    /** Returns the place for messages, such as {@code line 84 of the prompt}. */
    public String place() {
        return "line " + line + " of the prompt";
    }
}
