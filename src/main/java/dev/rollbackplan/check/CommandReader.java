package dev.rollbackplan.check;

import dev.rollbackplan.check.CommandTable.Tool;
import dev.rollbackplan.text.Range;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds command lines in prose: a tool, a subcommand that it has, and an argument that proves it. A tool and a
 * subcommand alone are a noun as often: "the git push failed".
 */
final class CommandReader {

    private static final Set<String> INTRODUCTIONS = Set.of("run", "runs", "execute", "invoke", "rerun", "re-run", "$");
    private static final String SUDO = "sudo";

    private final CommandLexer lexer;

    CommandReader(CommandLexer lexer) {
        this.lexer = lexer;
    }

    /**
     * The command line that begins with a word.
     *
     * @param word a whole word
     * @param before the word before it on its line, or nothing
     */
    Optional<Range> at(Range word, String before) {
        String text = lexer.text(word);
        boolean sudo = text.equals(SUDO);
        if (!sudo && CommandTable.find(text).isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> name = sudo ? lexer.next(word.end()) : Optional.of(word);
        Optional<Tool> tool = name.flatMap(range -> CommandTable.find(lexer.text(range)));
        if (tool.isEmpty()) {
            return Optional.empty();
        }
        boolean introduced = INTRODUCTIONS.contains(before.toLowerCase(Locale.ROOT));
        ProseCommand command = new ProseCommand(lexer, name.get(), sudo, introduced, tool.get());
        return command.read() ? Optional.of(new Range(word.start(), command.end())) : Optional.empty();
    }
}
