package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.code.ShellCommand;
import dev.rollbackplan.check.steps.Command.Language;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads shell code, and the code that its commands carry. */
final class ShellReader {

    /** Maximum depth of commands that carry others. */
    private static final int MOST_NESTED = 6;

    /** Number of characters before and after a command in which comments are looked for. */
    private static final int COMMENTS = 500;

    private final CommandList commands;
    private final StatementReader statements;
    private final Set<String> delimiters = new HashSet<>();

    ShellReader(CommandList commands, StatementReader statements) {
        this.commands = commands;
        this.statements = statements;
    }

    void shell(PlacedText text, Optional<Command> carrier, int depth) {
        if (!text.text().isEmpty() && depth < MOST_NESTED) {
            shell(text, ShellCommand.of(text.text()), carrier, depth);
        }
    }

    void shell(PlacedText text, List<ShellCommand> simple, Optional<Command> carrier, int depth) {
        List<Optional<Command>> read = new ArrayList<>();
        for (int i = 0; i < simple.size(); i++) {
            Optional<Command> input = Optional.empty();
            for (int before = i - 1; before >= 0 && input.isEmpty(); before--) {
                int end = simple.get(before).range().end();
                int start = simple.get(i).range().start();
                if (end <= start) {
                    String between = text.text()
                            .substring(end, start)
                            .replace("\\\n", "")
                            .strip();
                    input = between.equals("|") || between.equals("|&") ? read.get(before) : Optional.empty();
                    break;
                }
            }
            int first = commands.size();
            new SimpleCommandReader(text, simple.get(i), carrier, input, depth).read();
            read.add(commands.size() > first ? Optional.of(commands.get(first)) : Optional.empty());
        }
    }

    /** Reads one simple command, and the commands that it carries. */
    private final class SimpleCommandReader {

        private final Optional<Command> carrier;
        private final Optional<Command> input;
        private final int depth;
        private final String comments;
        private final Redirections redirections;

        SimpleCommandReader(
                PlacedText text, ShellCommand simple, Optional<Command> carrier, Optional<Command> input, int depth) {
            this.carrier = carrier;
            this.input = input;
            this.depth = depth;
            this.comments = comments(text.text(), simple.range());
            this.redirections = new Redirections(text, simple);
        }

        void read() {
            List<Argument> words = redirections.arguments();
            int first = 0;
            while (first < words.size() && isAssignment(words.get(first).text())) {
                first++;
            }
            redirections.delimiter().ifPresent(delimiters::add);
            boolean isDelimiter =
                    words.size() == 1 && delimiters.contains(words.get(0).text());
            if (!isDelimiter) {
                read(words.subList(first, words.size()), carrier, depth);
            }
        }

        private boolean isAssignment(String word) {
            return word.matches("[A-Za-z_]\\w*\\+?=(?s:.*)");
        }

        private void read(List<Argument> all, Optional<Command> outer, int level) {
            List<Argument> words = all.subList(Prefixes.start(all), all.size());
            if (words.isEmpty() || words.get(0).text().isEmpty() || level > MOST_NESTED) {
                return;
            }
            if (words.size() == 1 && words.get(0).hasSpace() && words.get(0).quoted()) {
                shell(words.get(0).value(), outer, level + 1);
                return;
            }
            Command command = commands.add(words, redirections, input, outer, comments);
            carried(words, command, level);
        }

        private void carried(List<Argument> words, Command command, int level) {
            Optional<Command> self = Optional.of(command);
            Optional<Argument> code = Carriers.text(words);
            code.ifPresent(argument -> shell(argument.value(), self, level + 1));
            int rest = code.isPresent() ? -1 : Carriers.rest(words);
            if (rest > 0) {
                List<Argument> inner = words.subList(rest, words.size());
                if (inner.size() == 1 && inner.get(0).hasSpace()) {
                    shell(inner.get(0).value(), self, level + 1);
                } else {
                    read(inner, self, level + 1);
                }
            }
            Optional<Argument> document = redirections.hereDocument();
            if (document.isPresent() && rest < 0 && code.isEmpty()) {
                input(document.get().value(), words, self, level);
            }
            if (input.isPresent() && input.get().program().matches("echo|printf")) {
                for (int i = 1; i < input.get().words().size(); i++) {
                    echoed(input.get().words().get(i), words, self);
                }
            }
            if (rest < 0) {
                SqlArguments.of(words).forEach(argument -> statements.sql(argument.value(), self));
                mongoArguments(words).forEach(argument -> statements.mongo(argument.value(), self));
            }
        }

        private void input(PlacedText document, List<Argument> words, Optional<Command> self, int level) {
            if (document.text().isBlank()) {
                return;
            }
            if (Carriers.runsInput(words)) {
                shell(document, self, level + 1);
            } else if (SqlArguments.isSqlProgram(command(words))) {
                statements.sql(document, self);
            } else if (command(words).startsWith("mongo")) {
                statements.mongo(document, self);
            } else if (command(words).equals("redis-cli")) {
                statements.redis(document, self);
            }
        }

        /** Reads a word that {@code echo} prints into a database shell. */
        private void echoed(Word word, List<Argument> words, Optional<Command> self) {
            boolean isSql = SqlArguments.isSqlProgram(command(words)) && SqlReader.isSql(word.value());
            if (isSql || command(words).equals("redis-cli")) {
                List<Word> parts = new ArrayList<>();
                if (!isSql) {
                    parts.add(new Word("redis-cli", word.range(), false));
                }
                for (String part : word.value().strip().split("[\\s;]+", -1)) {
                    parts.add(new Word(part, word.range(), false));
                }
                commands.add(isSql ? Language.SQL : Language.SHELL, parts, self, comments);
            }
        }

        private String command(List<Argument> words) {
            return Carriers.program(words.get(0).text());
        }

        private List<Argument> mongoArguments(List<Argument> words) {
            return words.stream()
                    .skip(1)
                    .filter(word -> command(words).startsWith("mongo"))
                    .filter(word -> word.text().startsWith("db.") || word.text().contains("db.get"))
                    .toList();
        }
    }

    /** Returns the comments on the lines directly before a command, and at the end of its last line. Few characters are read. */
    private static String comments(String text, TextRange command) {
        int from = Math.max(0, command.start() - COMMENTS);
        String before = text.substring(from, command.start());
        StringBuilder comments = new StringBuilder();
        int lineStart = before.lastIndexOf('\n') + 1;
        while (lineStart > 0) {
            int start = before.lastIndexOf('\n', lineStart - 2) + 1;
            String line = before.substring(start, lineStart).strip();
            if (!line.startsWith("#")) {
                break;
            }
            comments.insert(0, line.substring(1) + "\n");
            lineStart = start;
        }
        String after = text.substring(command.end(), Math.min(text.length(), command.end() + COMMENTS));
        int end = after.indexOf('\n');
        String rest = end < 0 ? after : after.substring(0, end);
        int mark = rest.indexOf(" #");
        return comments + (mark < 0 ? "" : rest.substring(mark + 2));
    }
}
