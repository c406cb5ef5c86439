package dev.rollbackplan.text;

import java.util.Optional;

/** Thrown if input cannot be used. The run ends with a message and the exit status for usage and input. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Optional<Place> place;

    /**
     * The place of a problem.
     *
     * @param source the text that has the problem
     * @param range the part of the text that a message shows
     */
    public record Place(SourceText source, TextRange range) {}

    /**
     * Creates an exception without a place.
     *
     * @param message the problem, what was expected and what to do
     */
    public InputException(String message) {
        super(message);
        this.text = message;
        this.place = Optional.empty();
    }

    /**
     * Creates an exception with a place.
     *
     * @param message the problem, what was expected and what to do, without the place
     * @param source the text that has the problem
     * @param range the part of the text that a message shows
     */
    public InputException(String message, SourceText source, TextRange range) {
        super(message);
        this.text = message;
        this.place = Optional.of(new Place(source, range));
    }

    /** Returns the message, without the place. */
    public String text() {
        return text;
    }

    /** Returns the place of the problem; empty if it is not in a text. */
    public Optional<Place> place() {
        return place;
    }
}
