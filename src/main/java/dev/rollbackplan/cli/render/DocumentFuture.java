package dev.rollbackplan.cli.render;

import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.PrecomputedDocument;
import dev.rollbackplan.template.Template;
import java.util.Optional;

/**
 * A template's document. A bundled one's is written down in the program; any other's is read while the command line is
 * being parsed: neither needs the other, and both load many classes.
 */
public final class DocumentFuture extends Thread {

    private final Template template;
    private Optional<MarkdownDocument> document = Optional.empty();

    private DocumentFuture(Template template) {
        super("outline");
        this.template = template;
        setDaemon(true);
    }

    public static DocumentFuture of(Template template) {
        DocumentFuture ahead = new DocumentFuture(template);
        ahead.document = PrecomputedDocument.of(template);
        if (ahead.document.isEmpty()) {
            ahead.start();
        }
        return ahead;
    }

    @Override
    public void run() {
        try {
            document = Optional.of(read());
        } catch (RuntimeException | StackOverflowError e) {
            // No news yet: who needs the document tries again, and meets it where it is reported.
            document = Optional.empty();
        }
    }

    MarkdownDocument get() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return document.isPresent() ? document.get() : read();
    }

    private MarkdownDocument read() {
        return new MarkdownReader().read(template.source(), template.body());
    }
}
