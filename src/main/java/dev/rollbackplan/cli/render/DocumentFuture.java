package dev.rollbackplan.cli.render;

import dev.rollbackplan.concurrent.BackgroundTask;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.PrecomputedDocument;
import dev.rollbackplan.template.Template;
import java.util.Optional;

/**
 * Provides the document of a template. That of a bundled template is part of the program. Any other is parsed in the
 * background while the command line is parsed, since both load many classes.
 */
public final class DocumentFuture {

    private final Optional<MarkdownDocument> precomputed;
    private final Optional<BackgroundTask<MarkdownDocument>> parsed;

    private DocumentFuture(Template template) {
        this.precomputed = PrecomputedDocument.of(template);
        this.parsed = precomputed.isPresent()
                ? Optional.empty()
                : Optional.of(BackgroundTask.start(
                        "template document", () -> new MarkdownReader().read(template.source(), template.body())));
    }

    /** Returns the future of a template's document and, if need be, starts to parse it. */
    public static DocumentFuture of(Template template) {
        return new DocumentFuture(template);
    }

    /** Returns the document, once it is parsed. */
    MarkdownDocument get() {
        return precomputed.isPresent()
                ? precomputed.get()
                : parsed.orElseThrow().result();
    }
}
