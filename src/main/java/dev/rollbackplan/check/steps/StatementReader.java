package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the statements of languages other than that of the shell. */
final class StatementReader {

    private final CommandList commands;

    StatementReader(CommandList commands) {
        this.commands = commands;
    }

    void sql(PlacedText text, Optional<Command> carrier) {
        for (List<Word> words : SqlReader.read(text)) {
            commands.add(Language.SQL, words, carrier, "");
        }
    }

    /** Reads the statements of JavaScript that begin with the database object; each is one word. */
    void mongo(PlacedText text, Optional<Command> carrier) {
        int start = 0;
        for (int i = 0; i <= text.text().length(); i++) {
            if (i == text.text().length() || ";\n".indexOf(text.text().charAt(i)) >= 0) {
                String statement = text.text().substring(start, i).strip();
                if (statement.contains("db.")) {
                    int from = text.text().indexOf(statement, start);
                    TextRange range = text.place(from, from + statement.length());
                    commands.add(Language.MONGO, List.of(new Word(statement, range, false)), carrier, "");
                }
                start = i + 1;
            }
        }
    }

    void redis(PlacedText text, Optional<Command> carrier) {
        for (List<Word> words : words(text)) {
            List<Word> all = new ArrayList<>(words);
            all.add(0, new Word("redis-cli", words.get(0).range(), false));
            commands.add(Language.SHELL, all, carrier, "");
        }
    }

    void lines(PlacedText text, Language language) {
        words(text).forEach(words -> commands.add(language, words, Optional.empty(), ""));
    }

    /** Returns the words between the spaces of each line that is neither blank nor a comment. */
    private static List<List<Word>> words(PlacedText text) {
        List<List<Word>> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.text().split("\n", -1)) {
            List<Word> words = new ArrayList<>();
            int at = 0;
            boolean isComment = line.stripLeading().startsWith("#");
            while (at < line.length() && !isComment) {
                int end = at;
                while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                    end++;
                }
                if (end > at) {
                    words.add(new Word(line.substring(at, end), text.place(start + at, start + end), false));
                }
                at = end + 1;
            }
            if (!words.isEmpty()) {
                lines.add(words);
            }
            start += line.length() + 1;
        }
        return lines;
    }
}
