package dev.rollbackplan.check.code;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Code that a person is meant to run in a shell.
 *
 * @param code the code block or code span
 * @param prompted whether the commands follow shell prompts, as in a transcript
 * @param commands the text of the code, with spaces in place of prompts and of a transcript's output
 * @param placeholders the ranges of {@code commands} that may be placeholders, in order
 * @param masked the commands with letters in place of the placeholders
 * @param marks the meaning of each character of the commands
 * @param simpleCommands the commands, ordered by their starts; their ranges are those of {@code masked}
 */
public record ShellScript(
        CodeFragment code,
        boolean prompted,
        String commands,
        List<TextRange> placeholders,
        String masked,
        ShellLexer marks,
        List<ShellCommand> simpleCommands) {

    /** Number of commands before an offset among which the one that contains it is looked for. It keeps the search linear. */
    private static final int MAX_NESTED = 20;

    public ShellScript {
        placeholders = List.copyOf(placeholders);
        simpleCommands = List.copyOf(simpleCommands);
    }

    /** Returns the scripts among some code, in its order. */
    public static List<ShellScript> of(List<CodeFragment> fragments) {
        List<ShellScript> scripts = new ArrayList<>();
        for (CodeFragment fragment : fragments) {
            of(fragment).ifPresent(scripts::add);
        }
        return scripts;
    }

    /** Returns the script in some code; empty if the code is not meant to be run in a shell. */
    public static Optional<ShellScript> of(CodeFragment code) {
        boolean isShell = switch (code.kind()) {
            case SHELL, SESSION -> true;
            case TEXT -> beginsWithCommand(code);
            case SPAN -> {
                String text = code.text();
                yield CommandDetector.isCommandInCode(text.substring(CommandDetector.promptLength(text)));
            }
            case LANGUAGE -> false;
        };
        return isShell ? Optional.of(read(code)) : Optional.empty();
    }

    /** Returns the length of the prompt that a line, counted from 0, begins with; 0 if it has none. */
    public static int promptLength(CodeFragment code, int line) {
        String text = code.lineText(line);
        int length = CommandDetector.promptLength(text);
        return length == 0 && code.kind() == CodeFragment.Kind.SESSION
                ? CommandDetector.rootPromptLength(text)
                : length;
    }

    /** Returns whether an offset belongs to a command, not to a comment or the text of a here-document. */
    public boolean isCommand(int offset) {
        ShellLexer.Mark mark = marks.at(offset);
        return mark == ShellLexer.Mark.CODE || mark == ShellLexer.Mark.QUOTED;
    }

    /** Returns the command that contains an offset; if it is in a command substitution, the inner one. */
    public Optional<ShellCommand> commandAt(int offset) {
        int low = 0;
        int high = simpleCommands.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean before = simpleCommands.get(middle).range().start() <= offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        for (int i = low - 1; i >= Math.max(0, low - MAX_NESTED); i--) {
            if (simpleCommands.get(i).range().end() > offset) {
                return Optional.of(simpleCommands.get(i));
            }
        }
        return Optional.empty();
    }

    /** Returns whether the first line of a block, comments aside, is a command. */
    private static boolean beginsWithCommand(CodeFragment code) {
        if (!code.language().isEmpty()) {
            return false;
        }
        for (int i = 0; i < code.lineCount(); i++) {
            String line = code.lineText(i);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return CommandDetector.isCommand(line.substring(CommandDetector.promptLength(line)));
            }
        }
        return false;
    }

    private static ShellScript read(CodeFragment code) {
        boolean prompted = false;
        for (int i = 0; i < code.lineCount() && !prompted; i++) {
            prompted = promptLength(code, i) > 0 || CommandDetector.hasOtherPrompt(code.lineText(i));
        }
        StringBuilder text = new StringBuilder(code.text());
        boolean continued = false;
        OutputRows output = new OutputRows();
        for (int i = 0; i < code.lineCount(); i++) {
            String line = code.lineText(i);
            int prompt = promptLength(code, i);
            TextRange range = code.line(i);
            boolean isOutput = !continued && output.isRow(line);
            if (!continued && prompt == 0 && (isOutput || !isCommandWithoutPrompt(code, line, prompted))) {
                blank(text, range);
            } else {
                blank(text, new TextRange(range.start(), range.start() + prompt));
                continued = line.endsWith("\\");
            }
        }
        String commands = text.toString();
        List<TextRange> placeholders = PlaceholderMasker.placeholders(commands);
        String masked = PlaceholderMasker.mask(commands, placeholders);
        ShellLexer marks = new ShellLexer(masked);
        return new ShellScript(code, prompted, commands, placeholders, masked, marks, ShellCommand.of(masked, marks));
    }

    private static boolean isCommandWithoutPrompt(CodeFragment code, String line, boolean prompted) {
        return switch (code.kind()) {
            case SHELL -> !prompted;
            case SPAN -> true;
            case SESSION, TEXT, LANGUAGE -> !prompted && CommandDetector.isCommand(line);
        };
    }

    private static void blank(StringBuilder text, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
