package dev.rollbackplan.check.code;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Code that a person is meant to run.
 *
 * @param code the whole
 * @param prompted whether it is a transcript: its commands stand behind prompts
 * @param commands its text, with spaces for all that is no command: prompts, and output in a transcript
 * @param placeholders the ranges of {@code commands} that may be placeholders, in the widest sense, in order
 * @param masked the same with letters for what is to be filled in
 * @param marks what each character of {@code commands} is
 */
public record ShellScript(
        CodeFragment code,
        boolean prompted,
        String commands,
        List<TextRange> placeholders,
        String masked,
        ShellLexer marks) {

    public ShellScript {
        placeholders = List.copyOf(placeholders);
    }

    /** What of some code is meant to be run. */
    public static List<ShellScript> of(List<CodeFragment> codes) {
        List<ShellScript> all = new ArrayList<>();
        for (CodeFragment code : codes) {
            Optional<ShellScript> shell = of(code);
            if (shell.isPresent()) {
                all.add(shell.get());
            }
        }
        return all;
    }

    public static Optional<ShellScript> of(CodeFragment code) {
        return switch (code.kind()) {
            case SHELL, SESSION -> Optional.of(read(code));
            case TEXT -> looksLikeCommands(code) ? Optional.of(read(code)) : Optional.empty();
            case SPAN ->
                CommandDetector.isInCode(code.text().substring(CommandDetector.prompt(code.text())))
                        ? Optional.of(read(code))
                        : Optional.empty();
            case LANGUAGE -> Optional.empty();
        };
    }

    /** The length of the prompt of a line, 0-based; 0 where it has none. */
    public static int prompt(CodeFragment code, int line) {
        String text = code.lineText(line);
        int length = CommandDetector.prompt(text);
        return length == 0 && code.kind() == CodeFragment.Kind.SESSION ? CommandDetector.rootPrompt(text) : length;
    }

    /** Whether a position belongs to a command rather than to a comment or to a here-document's text. */
    public boolean isCommand(int position) {
        ShellLexer.Mark mark = marks.at(position);
        return mark == ShellLexer.Mark.CODE || mark == ShellLexer.Mark.QUOTED;
    }

    private static boolean looksLikeCommands(CodeFragment code) {
        if (!code.language().isEmpty()) {
            return false;
        }
        for (int i = 0; i < code.lineCount(); i++) {
            String line = code.lineText(i);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return CommandDetector.is(line.substring(CommandDetector.prompt(line)));
            }
        }
        return false;
    }

    private static ShellScript read(CodeFragment code) {
        boolean prompted = false;
        for (int i = 0; i < code.lineCount() && !prompted; i++) {
            prompted = prompt(code, i) > 0 || CommandDetector.isOtherPrompt(code.lineText(i));
        }
        StringBuilder commands = new StringBuilder(code.text());
        boolean continued = false;
        for (int i = 0; i < code.lineCount(); i++) {
            String line = code.lineText(i);
            int prompt = prompt(code, i);
            TextRange range = code.line(i);
            if (!continued && prompt == 0 && !standsAlone(code, line, prompted)) {
                blank(commands, range);
            } else {
                blank(commands, new TextRange(range.start(), range.start() + prompt));
                continued = line.endsWith("\\");
            }
        }
        String text = commands.toString();
        List<TextRange> placeholders = PlaceholderMasker.placeholders(text);
        String masked = PlaceholderMasker.mask(text, placeholders);
        return new ShellScript(code, prompted, text, placeholders, masked, new ShellLexer(masked));
    }

    /** Whether a line without a prompt is a command. */
    private static boolean standsAlone(CodeFragment code, String line, boolean prompted) {
        return switch (code.kind()) {
            case SHELL -> !prompted;
            case SPAN -> true;
            case SESSION, TEXT, LANGUAGE -> !prompted && CommandDetector.is(line);
        };
    }

    private static void blank(StringBuilder text, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
