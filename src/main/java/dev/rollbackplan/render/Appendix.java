package dev.rollbackplan.render;

import java.util.List;

/**
 * What a prompt has behind its template's body.
 *
 * @param attachments files that go along with it, as data
 * @param notes what the model has to know of the values, a paragraph each
 */
public record Appendix(List<Attachment> attachments, List<String> notes) {

    /** Nothing. */
    public static final Appendix NONE = new Appendix(List.of(), List.of());

    public Appendix {
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /**
     * A file that goes along.
     *
     * @param name how its heading calls it
     * @param text its clean text
     */
    public record Attachment(String name, String text) {}
}
