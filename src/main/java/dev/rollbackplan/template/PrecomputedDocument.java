package dev.rollbackplan.template;

import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.PrecomputedDocumentDecoder;
import java.util.Optional;

/** The document of a bundled template, which the program carries, so that a start doesn't wait for a parser. */
public final class PrecomputedDocument {

    private PrecomputedDocument() {}

    /** Empty for a template that is not bundled: its document has to be read. */
    public static Optional<MarkdownDocument> of(Template template) {
        Optional<String> written = BundledTemplates.document(template);
        return written.isPresent()
                ? Optional.of(PrecomputedDocumentDecoder.decode(template.source(), written.get()))
                : Optional.empty();
    }
}
