package dev.rollbackplan.check.steps;

import dev.rollbackplan.text.TextRange;
import java.util.List;

/**
 * An item of a plan: a list item with all in it, a row of a table, or a paragraph, with the code blocks after it. Under a heading of
 * its own it is the whole text under that heading.
 *
 * @param role the role of the section that it is in
 * @param title the first line of its text as a reader sees it
 * @param text the text as a reader sees it, with one line for each paragraph; it includes code spans, but no code blocks
 * @param range its range in the source
 * @param commands its commands in the order of the source
 */
public record Step(SectionRole role, String title, String text, TextRange range, List<Command> commands) {

    public Step {
        commands = List.copyOf(commands);
    }

    /** Returns the commands that its reader is told to run. */
    public List<Command> instructions() {
        return commands.stream().filter(Command::instruction).toList();
    }
}
