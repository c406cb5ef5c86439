package dev.rollbackplan.check;

import dev.rollbackplan.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Code that a person is meant to run.
 *
 * @param code the whole
 * @param prompted whether it is a transcript: its commands stand behind prompts
 * @param commands its text, with spaces for all that is no command: prompts, and output in a transcript
 * @param masked the same with letters for what is to be filled in
 * @param marks what each character of {@code commands} is
 */
record ShellCode(Code code, boolean prompted, String commands, String masked, ShellLexer marks) {

    /** What of some code is meant to be run. */
    static List<ShellCode> of(List<Code> codes) {
        List<ShellCode> all = new ArrayList<>();
        for (Code code : codes) {
            Optional<ShellCode> shell = of(code);
            if (shell.isPresent()) {
                all.add(shell.get());
            }
        }
        return all;
    }

    static Optional<ShellCode> of(Code code) {
        return switch (code.kind()) {
            case SHELL, SESSION -> Optional.of(read(code));
            case TEXT -> looksLikeCommands(code) ? Optional.of(read(code)) : Optional.empty();
            case SPAN ->
                CommandLine.isInCode(code.text().substring(CommandLine.prompt(code.text())))
                        ? Optional.of(read(code))
                        : Optional.empty();
            case LANGUAGE -> Optional.empty();
        };
    }

    /** The length of the prompt of a line, 0-based; 0 where it has none. */
    static int prompt(Code code, int line) {
        String text = code.lineText(line);
        int length = CommandLine.prompt(text);
        return length == 0 && code.kind() == Code.Kind.SESSION ? CommandLine.rootPrompt(text) : length;
    }

    /** Whether a position belongs to a command rather than to a comment or to a here-document's text. */
    boolean isCommand(int position) {
        ShellLexer.Mark mark = marks.at(position);
        return mark == ShellLexer.Mark.CODE || mark == ShellLexer.Mark.QUOTED;
    }

    private static boolean looksLikeCommands(Code code) {
        if (!code.language().isEmpty()) {
            return false;
        }
        for (int i = 0; i < code.lineCount(); i++) {
            String line = code.lineText(i);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return CommandLine.is(line.substring(CommandLine.prompt(line)));
            }
        }
        return false;
    }

    private static ShellCode read(Code code) {
        boolean prompted = false;
        for (int i = 0; i < code.lineCount() && !prompted; i++) {
            prompted = prompt(code, i) > 0 || CommandLine.isOtherPrompt(code.lineText(i));
        }
        StringBuilder commands = new StringBuilder(code.text());
        boolean continued = false;
        for (int i = 0; i < code.lineCount(); i++) {
            String line = code.lineText(i);
            int prompt = prompt(code, i);
            Range range = code.line(i);
            if (!continued && prompt == 0 && !standsAlone(code, line, prompted)) {
                blank(commands, range);
            } else {
                blank(commands, new Range(range.start(), range.start() + prompt));
                continued = line.endsWith("\\");
            }
        }
        String text = commands.toString();
        String masked = ShellMasking.mask(text);
        return new ShellCode(code, prompted, text, masked, new ShellLexer(masked));
    }

    /** Whether a line without a prompt is a command. */
    private static boolean standsAlone(Code code, String line, boolean prompted) {
        return switch (code.kind()) {
            case SHELL -> !prompted;
            case SPAN -> true;
            case SESSION, TEXT, LANGUAGE -> !prompted && CommandLine.is(line);
        };
    }

    private static void blank(StringBuilder text, Range range) {
        for (int i = range.start(); i < range.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
