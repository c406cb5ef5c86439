package dev.rollbackplan.check.code;

import dev.rollbackplan.check.code.ShellCommand.Word;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Splits shell code into its commands, in one pass. */
final class ShellCommandParser {

    /** Words before a command that are no part of it. */
    private static final Set<String> KEYWORDS = Set.of(
            "if", "then", "else", "elif", "while", "until", "do", "time", "!", "{", "}", "fi", "done", "command",
            "builtin");

    /** Maximum depth of commands in commands. Deeper ones are not read, since each is part of a word of all those around it. */
    private static final int MOST_NESTED = 20;

    private final String text;
    private final ShellLexer marks;
    private final List<ShellCommand> commands = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();

    /** Number of open brackets and backticks that are too deep to be read. */
    private int unread;

    /** The command that is read, inside a bracket or a backtick; a space if there is none around it. */
    private static final class Frame {
        private final char opening;
        private final List<Word> words = new ArrayList<>();
        private int start = -1;

        Frame(char opening) {
            this.opening = opening;
        }
    }

    ShellCommandParser(String text, ShellLexer marks) {
        this.text = text;
        this.marks = marks;
        frames.push(new Frame(' '));
    }

    List<ShellCommand> parse() {
        int at = 0;
        while (at < text.length()) {
            at += step(at);
        }
        while (!frames.isEmpty()) {
            endCommand(frames.pop(), text.length());
        }
        commands.sort(Comparator.comparingInt(command -> command.range().start()));
        return List.copyOf(commands);
    }

    /** Reads the character at an offset and returns how many were read. */
    private int step(int at) {
        Frame frame = frames.element();
        char c = text.charAt(at);
        ShellLexer.Mark mark = marks.at(at);
        if (mark == ShellLexer.Mark.COMMENT || mark == ShellLexer.Mark.HEREDOC) {
            endWord(frame, at);
            return 1;
        }
        if (mark == ShellLexer.Mark.QUOTED || frame.opening == '{' && c != '}' && c != '$' && c != '`') {
            begin(frame, at);
            return c == '\\' ? 2 : 1;
        }
        switch (c) {
            case '\\' -> {
                if (text.startsWith("\n", at + 1)) {
                    endWord(frame, at);
                } else {
                    begin(frame, at);
                }
                return 2;
            }
            case ' ', '\t', '\r' -> endWord(frame, at);
            case '\n', ';' -> endCommand(frame, at);
            case '&', '|' -> endAtOperator(frame, at);
            case '$' -> {
                begin(frame, at);
                if (text.startsWith("(", at + 1) || text.startsWith("{", at + 1)) {
                    open(text.charAt(at + 1));
                    return 2;
                }
            }
            case '(' -> open('(');
            case ')', '}' -> close(frame, at, c == ')' ? '(' : '{');
            case '`' -> {
                begin(frame, at);
                if (frame.opening == '`') {
                    close(frame, at, '`');
                } else {
                    open('`');
                }
            }
            default -> begin(frame, at);
        }
        return 1;
    }

    /** Ends a command, except at the {@code &} of a redirection. */
    private void endAtOperator(Frame frame, int at) {
        boolean redirects = at > 0 && "<>".indexOf(text.charAt(at - 1)) >= 0 || text.startsWith("&>", at);
        if (!redirects) {
            endCommand(frame, at);
        }
    }

    private void open(char bracket) {
        if (frames.size() > MOST_NESTED) {
            unread++;
        } else {
            frames.push(new Frame(bracket));
        }
    }

    private void close(Frame frame, int at, char opening) {
        if (unread > 0) {
            unread--;
        } else if (frame.opening == opening) {
            endCommand(frames.pop(), at);
        } else if (opening == '{') {
            begin(frame, at);
        } else {
            // The parenthesis after a pattern of case.
            frame.words.clear();
            frame.start = -1;
        }
    }

    private static void begin(Frame frame, int at) {
        frame.start = frame.start < 0 ? at : frame.start;
    }

    private void endWord(Frame frame, int at) {
        if (frame.start >= 0) {
            Word word = new Word(text.substring(frame.start, at), new TextRange(frame.start, at));
            if (!frame.words.isEmpty() || !KEYWORDS.contains(word.text())) {
                frame.words.add(word);
            }
            frame.start = -1;
        }
    }

    private void endCommand(Frame frame, int at) {
        endWord(frame, at);
        if (!frame.words.isEmpty() && frame.opening != '{') {
            commands.add(new ShellCommand(frame.words));
        }
        frame.words.clear();
    }
}
