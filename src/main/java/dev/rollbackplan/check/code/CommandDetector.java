package dev.rollbackplan.check.code;

import dev.rollbackplan.check.lexicon.KnownPrograms;
import dev.rollbackplan.check.lexicon.KnownPrograms.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Detects lines that a person would type at a shell, and shell prompts. */
public final class CommandDetector {

    /** Maximum length of the part of a line that is read, in UTF-16 units. */
    private static final int LIMIT = 200;

    /** Words that may precede a program. */
    private static final Set<String> BEFORE = Set.of("sudo", "time", "nohup", "exec", "env", "command", "doas");

    /** Options of {@link #BEFORE} that a name follows, as in {@code sudo -u postgres psql}. */
    private static final Set<String> NAMING_OPTIONS = Set.of("-u", "-g", "-U", "--user", "--group", "-a");

    /** Unicode's spaces too: they take the place of a space in text that was copied from a page. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern PROMPT = Pattern.compile(
            "[ \t]{0,40}(?:\\[?[\\w.-]{1,64}@[\\w.-]{1,64}[ :][^\\s\\]$#]{0,90}\\]?[$#]|[$%])[ \u00A0]");
    private static final Pattern ROOT_PROMPT = Pattern.compile("[ \t]{0,40}# ");
    private static final Pattern OTHER_PROMPT = Pattern.compile(
            "[ \t]{0,40}(?:[A-Za-z_][\\w.:@/-]{0,60}(?:[=-]?[>#]|\\([^)\\s]{0,60}\\)>|\\[[^\\]\\s]{0,60}\\]>)"
                    + "|>>>|PS [A-Z]:[^>]{0,90}>) ");
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,100}=\\S*");

    /** A program given by its path. One in the root directory is a chat command instead, such as {@code /incident declare}. */
    private static final Pattern PATH = Pattern.compile("(?:(?:\\.{1,2}|~)/|/[\\w.-]+/)[\\w.-][\\w./-]*");

    private CommandDetector() {}

    /** Returns whether a line begins with a known program and has an argument. */
    static boolean isCommand(String line) {
        return isCommand(line, false);
    }

    /** Returns the same for a line of code, in which an English word such as "find" is the program. */
    public static boolean isCommandInCode(String line) {
        return isCommand(line, true);
    }

    private static boolean isCommand(String line, boolean code) {
        List<String> words = words(line);
        String name = words.get(0);
        if (words.size() < 2) {
            return name.startsWith("./") && name.length() > 2;
        }
        String argument = words.get(1);
        if (argument.startsWith("==") || argument.equals("!=")) {
            return false;
        }
        Optional<Program> program = KnownPrograms.find(name);
        return PATH.matcher(name).matches()
                || program.isPresent() && (code || !program.get().isEnglish())
                || program.isPresent() && (isArgument(argument) || hasSubcommand(program.get(), words));
    }

    private static boolean hasSubcommand(Program program, List<String> words) {
        int at = program.isNamed() ? 2 : 1;
        return at < words.size() && program.hasSubcommand(words.get(at));
    }

    /** Returns the program that a line runs, without its directory; empty if the line is empty. */
    public static String program(String line) {
        String path = words(line).get(0);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isArgument(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i == 0 && c == '-' && word.length() > 1
                    || "/=$<\"_:*".indexOf(c) >= 0 && i + 1 < word.length()
                    || Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words of a line, from the program on; one empty word for an empty line. */
    private static List<String> words(String line) {
        String start = line.length() > LIMIT ? line.substring(0, LIMIT) : line;
        List<String> words = List.of(SPACES.split(start.strip(), -1));
        int first = 0;
        boolean precedes = false;
        while (first < words.size() - 1) {
            String word = words.get(first);
            boolean isOption = precedes && word.startsWith("-");
            precedes |= BEFORE.contains(word);
            if (!isOption && !BEFORE.contains(word) && !ASSIGNMENT.matcher(word).matches()) {
                break;
            }
            first += isOption && NAMING_OPTIONS.contains(word) ? 2 : 1;
        }
        return words.subList(Math.min(first, words.size() - 1), words.size());
    }

    /** Returns the length of the prompt that a line begins with, indentation included; 0 if it has none. */
    static int promptLength(String line) {
        return length(PROMPT, line);
    }

    /** Returns the same for the prompt of a root shell. Unlike a comment, a known program follows it. */
    static int rootPromptLength(String line) {
        int length = length(ROOT_PROMPT, line);
        return length > 0 && isCommand(line.substring(length)) ? length : 0;
    }

    /** Returns whether a line begins with the prompt of another program, such as {@code mysql> }. */
    static boolean hasOtherPrompt(String line) {
        return length(OTHER_PROMPT, line) > 0;
    }

    private static int length(Pattern prompt, String line) {
        String start = line.length() > LIMIT ? line.substring(0, LIMIT) : line;
        Matcher matcher = prompt.matcher(start);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
