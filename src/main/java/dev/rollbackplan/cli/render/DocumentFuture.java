package dev.rollbackplan.cli.render;

import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.PrecomputedDocument;
import dev.rollbackplan.template.Template;
import java.util.Optional;

/**
 * Provides the document of a template. That of a bundled template is part of the program. Any other is parsed on a
 * thread of its own while the command line is parsed, since both load many classes.
 */
public final class DocumentFuture extends Thread {

    private final Template template;
    private Optional<MarkdownDocument> document = Optional.empty();

    private DocumentFuture(Template template) {
        super("template document");
        this.template = template;
        setDaemon(true);
    }

    /** Returns the future of a template's document and, if need be, starts to parse it. */
    public static DocumentFuture of(Template template) {
        DocumentFuture future = new DocumentFuture(template);
        future.document = PrecomputedDocument.of(template);
        if (future.document.isEmpty()) {
            future.start();
        }
        return future;
    }

    @Override
    public void run() {
        try {
            document = Optional.of(parse());
        } catch (RuntimeException | StackOverflowError e) {
            // Ignored: get() parses again on the caller's thread, where the error is reported.
            document = Optional.empty();
        }
    }

    /** Returns the document, once it is parsed. */
    MarkdownDocument get() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return document.isPresent() ? document.get() : parse();
    }

    private MarkdownDocument parse() {
        return new MarkdownReader().read(template.source(), template.body());
    }
}
