package dev.rollbackplan.template;

import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.PrecomputedDocumentDecoder;
import java.util.Optional;

/** The parsed document of a bundled template, stored in the program so that no parser runs at start-up. */
public final class PrecomputedDocument {

    private PrecomputedDocument() {}

    /** Returns the document of a bundled template; empty for any other template, which must be parsed. */
    public static Optional<MarkdownDocument> of(Template template) {
        Optional<String> encoded = BundledTemplates.document(template);
        return encoded.isPresent()
                ? Optional.of(PrecomputedDocumentDecoder.decode(template.source(), encoded.get()))
                : Optional.empty();
    }
}
