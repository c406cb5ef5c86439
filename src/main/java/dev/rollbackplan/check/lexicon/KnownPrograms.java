package dev.rollbackplan.check.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The known programs and their subcommands, from {@code src/main/words/commands.txt}. */
public final class KnownPrograms {

    private static final Map<String, Program> PROGRAMS = read();

    /**
     * A program.
     *
     * @param words its words in the list, each between spaces
     */
    public record Program(String words) {

        /** Returns whether command lines of the program begin with a subcommand. */
        public boolean hasSubcommands() {
            return !words.replace("!", "").replace("*", "").isBlank();
        }

        /** Returns whether a word is a subcommand of the program. */
        public boolean hasSubcommand(String word) {
            return !word.isEmpty() && !word.equals("*") && !word.equals("!") && (contains(word) || takesName(word));
        }

        /** Returns whether a name follows a subcommand, even if it looks like a word: {@code npm run deploy}. */
        public boolean takesName(String subcommand) {
            return contains(subcommand + "+");
        }

        /** Returns whether a name comes before the subcommand: {@code service nginx restart}. */
        public boolean isNamed() {
            return contains("*");
        }

        /** Returns whether the name of the program is also a word of ordinary sentences. */
        public boolean isEnglish() {
            return contains("!");
        }

        private boolean contains(String word) {
            return word.indexOf(' ') < 0 && words.contains(" " + word + " ");
        }
    }

    private KnownPrograms() {}

    /** Returns the program with a name, which is case-sensitive; empty if it is not known. */
    public static Optional<Program> find(String name) {
        return Optional.ofNullable(PROGRAMS.get(name));
    }

    private static Map<String, Program> read() {
        Map<String, Program> programs = new HashMap<>();
        for (int i = 0; i < WordTables.COMMANDS.length; i += 2) {
            programs.put(WordTables.COMMANDS[i], new Program(WordTables.COMMANDS[i + 1]));
        }
        return Map.copyOf(programs);
    }
}
