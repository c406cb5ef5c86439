package dev.rollbackplan.check.prose;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.lexicon.KnownPrograms.Tool;
import dev.rollbackplan.text.TextRange;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds command lines in prose: a tool, a subcommand that it has, and an argument that proves it. A tool and a
 * subcommand alone are a noun as often: "the git push failed".
 */
final class CommandParser {

    private static final Set<String> INTRODUCTIONS = Set.of("run", "runs", "execute", "invoke", "rerun", "re-run", "$");
    private static final String SUDO = "sudo";

    private final CommandTokenizer lexer;

    CommandParser(CommandTokenizer lexer) {
        this.lexer = lexer;
    }

    /**
     * The command line that begins with a word.
     *
     * @param word a whole word
     * @param before the word before it on its line, or nothing
     */
    Optional<TextRange> at(TextRange word, String before) {
        String text = lexer.text(word);
        boolean sudo = text.equals(SUDO);
        if (!sudo && KnownPrograms.find(text).isEmpty()) {
            return Optional.empty();
        }
        Optional<TextRange> name = sudo ? lexer.next(word.end()) : Optional.of(word);
        Optional<Tool> tool = name.flatMap(range -> KnownPrograms.find(lexer.text(range)));
        if (tool.isEmpty()) {
            return Optional.empty();
        }
        boolean introduced = INTRODUCTIONS.contains(before.toLowerCase(Locale.ROOT));
        ProseCommand command = new ProseCommand(lexer, name.get(), sudo, introduced, tool.get());
        return command.read() ? Optional.of(new TextRange(word.start(), command.end())) : Optional.empty();
    }
}
