package dev.rollbackplan.render;

import java.util.List;

/**
 * The parts of a prompt after the template's body.
 *
 * @param attachments files attached as data, each written under its own heading
 * @param notes facts about the values that the model needs, one paragraph each
 */
public record Appendix(List<Attachment> attachments, List<String> notes) {

    public Appendix {
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }

    /**
     * A file attached to the prompt.
     *
     * @param name the file's name in the attachment's heading
     * @param text the file's sanitized text
     */
    public record Attachment(String name, String text) {}
}
