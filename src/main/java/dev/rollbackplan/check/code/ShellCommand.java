package dev.rollbackplan.check.code;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A simple command of a shell script: its words up to the next operator (POSIX.1-2017, Shell Command Language, 2.9.1). A command
 * in a command substitution is one of its own. Keywords such as {@code then} are no words of it.
 *
 * @param words its words, quotes included, in order; at least one
 */
public record ShellCommand(List<Word> words) {

    /** Maximum length of a variable's name, in UTF-16 units. It keeps the time linear for a word of any length. */
    private static final int LONGEST_NAME = 200;

    /** Builtins whose arguments are assignments. */
    private static final Set<String> DECLARATIONS = Set.of("export", "local", "readonly", "declare", "typeset");

    /**
     * A word.
     *
     * @param text its text, quotes included
     * @param range its range in the text that was read
     */
    public record Word(String text, TextRange range) {

        /** Returns the length of the variable's name if the word is an assignment such as {@code NAME=value}; otherwise 0. */
        int nameLength() {
            int end = ShellCommand.nameLength(text);
            int sign = end;
            if (end > 0 && sign < text.length() && text.charAt(sign) == '[') {
                sign = Math.max(sign, text.indexOf(']', sign) + 1);
            }
            sign += text.startsWith("+=", sign) ? 1 : 0;
            return text.startsWith("=", sign) && !text.startsWith("==", sign) ? end : 0;
        }

        /** Returns whether the word is a name that a variable can have. */
        boolean isName() {
            return !text.isEmpty() && ShellCommand.nameLength(text) == text.length();
        }
    }

    /**
     * An assignment in command position.
     *
     * @param name the variable
     * @param value the text after the equals sign, quotes included
     * @param word the whole word
     * @param exported whether a builtin such as {@code export} precedes it
     */
    public record Assignment(String name, String value, Word word, boolean exported) {}

    public ShellCommand {
        words = List.copyOf(words);
    }

    /** Returns the commands of shell code, ordered by their starts. A placeholder is one word, or a part of one. */
    public static List<ShellCommand> of(String text) {
        String masked = PlaceholderMasker.mask(text, PlaceholderMasker.placeholders(text));
        return of(masked, new ShellLexer(masked));
    }

    /** Returns the commands of a text, ordered by their starts. The marks are those of the same text. */
    static List<ShellCommand> of(String text, ShellLexer marks) {
        return new ShellCommandParser(text, marks).parse();
    }

    /** Returns the range from its first to its last word. */
    public TextRange range() {
        return new TextRange(
                words.get(0).range().start(),
                words.get(words.size() - 1).range().end());
    }

    /** Returns the name of the program, function or builtin as it is written; empty if there are only assignments. */
    public String program() {
        int index = programIndex();
        return index < words.size() ? words.get(index).text() : "";
    }

    /** Returns the index of the word that contains an offset; -1 if none does. */
    public int wordAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean before = words.get(middle).range().start() <= offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low > 0 && words.get(low - 1).range().end() > offset ? low - 1 : -1;
    }

    /** Returns the words after the program. */
    List<Word> arguments() {
        return words.subList(Math.min(words.size(), programIndex() + 1), words.size());
    }

    /** Returns the assignments that later commands can use: not those before a program, which are only for that program. */
    public List<Assignment> assignments() {
        boolean declares = DECLARATIONS.contains(program());
        return program().isEmpty() || declares ? assignments(declares ? arguments() : words, declares) : List.of();
    }

    /** Returns the assignments before the program, which are only for that program. */
    List<Assignment> environment() {
        boolean isEnv = program().equals("env");
        return program().isEmpty() ? List.of() : assignments(isEnv ? words : words.subList(0, programIndex()), false);
    }

    private static List<Assignment> assignments(List<Word> words, boolean exported) {
        List<Assignment> assignments = new ArrayList<>();
        for (Word word : words) {
            int length = word.nameLength();
            if (length > 0) {
                String value = word.text().substring(word.text().indexOf('=', length) + 1);
                assignments.add(new Assignment(word.text().substring(0, length), value, word, exported));
            }
        }
        return assignments;
    }

    private int programIndex() {
        int index = 0;
        while (index < words.size() && words.get(index).nameLength() > 0) {
            index++;
        }
        return index;
    }

    private static int nameLength(String text) {
        int limit = Math.min(text.length(), LONGEST_NAME);
        int end = 0;
        while (end < limit
                && (text.charAt(end) == '_'
                        || text.charAt(end) < 0x80 && Character.isLetter(text.charAt(end))
                        || end > 0 && text.charAt(end) >= '0' && text.charAt(end) <= '9')) {
            end++;
        }
        return end;
    }
}
