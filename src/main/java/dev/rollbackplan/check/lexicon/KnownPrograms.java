package dev.rollbackplan.check.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The known programs and their subcommands, as {@code src/main/words/commands.txt} lists them. */
public final class KnownPrograms {

    private static final Map<String, String> WORDS = read();

    /**
     * A program.
     *
     * @param words what is said of it, each word between spaces
     */
    public record Program(String words) {

        /** Whether its command lines begin with a subcommand. */
        public boolean hasSubcommands() {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c != ' ' && c != '!' && c != '*') {
                    return true;
                }
            }
            return false;
        }

        public boolean hasSubcommand(String word) {
            return word.indexOf(' ') < 0 && !word.equals("*") && !word.equals("!") && (says(word) || takesName(word));
        }

        /** Whether what stands behind a subcommand is a name, whatever it looks like. */
        public boolean takesName(String subcommand) {
            return says(subcommand + "+");
        }

        /** Whether a name stands before the subcommand, as in {@code service nginx restart}. */
        public boolean isNamed() {
            return says("*");
        }

        /** Whether its name is an English word as well. */
        public boolean isEnglish() {
            return says("!");
        }

        private boolean says(String word) {
            return words.contains(" " + word + " ");
        }
    }

    private KnownPrograms() {}

    public static Optional<Program> find(String name) {
        String words = WORDS.get(name);
        return words == null ? Optional.empty() : Optional.of(new Program(words));
    }

    private static Map<String, String> read() {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < WordTables.COMMANDS.length; i += 2) {
            words.put(WordTables.COMMANDS[i], WordTables.COMMANDS[i + 1]);
        }
        return Map.copyOf(words);
    }
}
