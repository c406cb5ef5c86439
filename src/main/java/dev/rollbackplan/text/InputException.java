package dev.rollbackplan.text;

import java.util.Optional;

/** Says that what was given can't be used, and where; the run ends with the status for usage and input. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Optional<Place> place;

    /**
     * Where in a text.
     *
     * @param source the text
     * @param range the part of it that is meant
     */
    public record Place(SourceText source, TextRange range) {}

    /**
     * Without a place.
     *
     * @param message what is wrong, what was expected and what to do, without the place
     */
    public InputException(String message) {
        super(message);
        this.text = message;
        this.place = Optional.empty();
    }

    public InputException(String message, SourceText source, TextRange range) {
        super(message);
        this.text = message;
        this.place = Optional.of(new Place(source, range));
    }

    /** The message. */
    public String text() {
        return text;
    }

    public Optional<Place> place() {
        return place;
    }
}
