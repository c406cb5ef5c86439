package dev.rollbackplan.cli;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.markdown.OutlineReader;
import dev.rollbackplan.template.Template;
import java.util.Optional;

/**
 * Reads a template's outline while the command line is being parsed. Neither needs the other, both load many classes, and
 * they take about as long: with a second core, the shorter one costs nothing.
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
        ahead.start();
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
