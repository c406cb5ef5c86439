package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the commands of some code, each with what the text around the code states about it. */
final class CommandList {

    private final CommandContext context;
    private final String step;
    private final List<Command> commands = new ArrayList<>();

    /**
     * Creates an empty list.
     *
     * @param context the text around the code
     * @param step the text of the whole step
     */
    CommandList(CommandContext context, String step) {
        this.context = context;
        this.step = step;
    }

    List<Command> commands() {
        return List.copyOf(commands);
    }

    int size() {
        return commands.size();
    }

    Command get(int index) {
        return commands.get(index);
    }

    /** Adds a statement. */
    void add(Language language, List<Word> words, Optional<Command> carrier, String comments) {
        add(language, words, List.of(), Optional.empty(), Optional.empty(), carrier, comments);
    }

    /** Adds a shell command and returns it. */
    Command add(
            List<Argument> words,
            Redirections redirections,
            Optional<Command> input,
            Optional<Command> carrier,
            String comments) {
        return add(
                Language.SHELL,
                words.stream().map(Argument::word).toList(),
                redirections.overwritten(),
                redirections.hereDocument().map(Argument::word),
                input,
                carrier,
                comments);
    }

    private Command add(
            Language language,
            List<Word> words,
            List<Word> overwritten,
            Optional<Word> hereDocument,
            Optional<Command> input,
            Optional<Command> carrier,
            String comments) {
        TextRange range = new TextRange(
                words.get(0).range().start(),
                words.get(words.size() - 1).range().end());
        Command command = new Command(
                language,
                words,
                overwritten,
                hereDocument,
                input,
                carrier,
                range,
                context.isInstruction(comments),
                context.safeguards(step, comments));
        commands.add(command);
        return command;
    }
}
