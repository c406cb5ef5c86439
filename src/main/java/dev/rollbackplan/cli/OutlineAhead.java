package dev.rollbackplan.cli;

import dev.rollbackplan.check.WrittenOutline;
import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.markdown.OutlineReader;
import dev.rollbackplan.template.Template;
import java.util.Optional;

/**
 * A template's outline. A bundled one's is written down in the program; any other's is read while the command line is
 * being parsed: neither needs the other, and both load many classes.
 */
final class OutlineAhead extends Thread {

    private final Template template;
    private Optional<Outline> outline = Optional.empty();

    private OutlineAhead(Template template) {
        super("outline");
        this.template = template;
        setDaemon(true);
    }

    static OutlineAhead of(Template template) {
        OutlineAhead ahead = new OutlineAhead(template);
        ahead.outline = WrittenOutline.of(template);
        if (ahead.outline.isEmpty()) {
            ahead.start();
        }
        return ahead;
    }

    @Override
    public void run() {
        try {
            outline = Optional.of(read());
        } catch (RuntimeException | StackOverflowError e) {
            // No news yet: who needs the outline tries again, and meets it where it is reported.
            outline = Optional.empty();
        }
    }

    Outline get() {
        try {
            join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return outline.isPresent() ? outline.get() : read();
    }

    private Outline read() {
        return new OutlineReader().read(template.source(), template.body());
    }
}
