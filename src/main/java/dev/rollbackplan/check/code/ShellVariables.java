package dev.rollbackplan.check.code;

import dev.rollbackplan.check.code.ShellCommand.Assignment;
import dev.rollbackplan.check.code.ShellCommand.Word;
import dev.rollbackplan.check.lexicon.EnglishDetector;
import dev.rollbackplan.markdown.Block;
import dev.rollbackplan.markdown.Inline;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables that the code of a document sets, and where. A shell sets a variable by an assignment in command position, or by
 * a builtin such as {@code read}; the text {@code VERSION=} elsewhere, as in {@code grep VERSION= file}, sets nothing.
 */
public final class ShellVariables {

    /** Builtins whose arguments are names of variables to set. */
    private static final Set<String> READERS = Set.of("read", "mapfile", "readarray", "getopts");

    private static final Set<String> LOOPS = Set.of("for", "select");

    /** Shells, which expand the single-quoted text of their arguments with the variables before them. */
    private static final Set<String> INNER_SHELLS = Set.of("bash", "sh", "zsh", "ksh", "dash", "env");

    /** {@code ${NAME:=value}} sets a variable, and {@code ${NAME:?message}} refuses to go on without it. */
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Za-z_]\\w*)(?::?[=?])");

    private static final Pattern USE = Pattern.compile("\\$\\{?([A-Za-z_]\\w*)");

    /** A default for a variable that is not set yet, in its own assignment. */
    private static final Pattern DEFAULT = Pattern.compile("\\$\\{([A-Za-z_]\\w*):?[-+=?]");

    /** An assignment in another language, at the start of a line. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?m)^[ \\t]*+(?:-[ \\t]+)?\\{?name:[ \\t]*[\"']?([A-Z]\\w*)"
                    + "|^[ \\t]*+(?:-[ \\t]+)?"
                    + "(?:(?:export|set|setx|let|const|var|final|ARG|ENV|define)[ \\t]+(?:-\\w+[ \\t]+)*)?(?:\\$(?:env:)?|[\"'])?"
                    + "([A-Za-z_]\\w*)[\"']?(?:[ \\t]*(?:=(?!=)|:=|\\?=|\\+=)|:(?=\\s|$))"
                    + "|^[ \\t]*+(?:ARG|ENV|setenv|setx|set(?:[ \\t]+-\\w+)*)[ \\t]+([A-Za-z_]\\w*)");

    /** Words that ask a reader to set the variable that a code span names. */
    private static final Pattern ASKING = Pattern.compile(
            "(?i)\\b(?:set|sets|setting|export|define|assign|replace|substitute|fill|provide|enter|choose|put|specify|populate)\\b");

    /** Offsets in the source at which a variable is set (true) or unset (false). */
    private final Map<String, TreeMap<Integer, Boolean>> changes = new HashMap<>();

    /** The starts of quoted texts in which an inner shell knows a variable, with their ends. */
    private final Map<String, TreeMap<Integer, Integer>> environments = new HashMap<>();

    /** The code spans that are a name. What their blocks ask for is read when a name is looked up, since few are. */
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    private final Set<String> filled = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /** A code span in the text of a block. */
    private record Mention(Block block, int offset) {}

    private ShellVariables() {}

    /**
     * Returns the variables of a document.
     *
     * @param code the code blocks and code spans of the document
     * @param scripts the shell scripts among the code
     */
    public static ShellVariables of(MarkdownDocument document, List<CodeFragment> code, List<ShellScript> scripts) {
        ShellVariables variables = new ShellVariables();
        Map<CodeFragment, ShellScript> byCode = new HashMap<>();
        scripts.forEach(script -> byCode.put(script.code(), script));
        for (CodeFragment fragment : code) {
            variables.read(fragment, Optional.ofNullable(byCode.get(fragment)));
        }
        for (Block block : document.all()) {
            for (Inline inline : block.inlines()) {
                if (inline.kind() == Inline.Kind.CODE && isName(inline.text())) {
                    variables
                            .mentions
                            .computeIfAbsent(inline.text(), any -> new ArrayList<>())
                            .add(new Mention(block, inline.range().start()));
                }
            }
        }
        return variables;
    }

    /** Returns whether a variable is set before an offset of the source. */
    public boolean isSet(String name, int offset) {
        Map.Entry<Integer, Boolean> last =
                changes.getOrDefault(name, new TreeMap<>()).floorEntry(offset);
        Map.Entry<Integer, Integer> quotation =
                environments.getOrDefault(name, new TreeMap<>()).floorEntry(offset);
        return last != null && last.getValue()
                || quotation != null && offset < quotation.getValue()
                || isAskedFor(name, last == null ? 0 : last.getKey(), offset);
    }

    /** Returns whether a variable gets a value that is not empty anywhere. */
    public boolean isFilled(String name) {
        return filled.contains(name) || isAskedFor(name, 0, Integer.MAX_VALUE);
    }

    /** Returns whether the text asks the reader for a variable's value, at an offset in a range. */
    private boolean isAskedFor(String name, int from, int to) {
        for (Mention mention : mentions.getOrDefault(name, List.of())) {
            if (mention.offset() >= from && mention.offset() <= to && asksForValue(mention.block())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a shell command uses the value of a variable. */
    public boolean isUsed(String name) {
        return used.contains(name);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && new Word(text, new TextRange(0, 0)).isName();
    }

    /** Returns whether a block asks its reader to set something. Other languages than English are not read. */
    private static boolean asksForValue(Block block) {
        EnglishDetector language = new EnglishDetector();
        language.read(block.text());
        return !language.isEnglish() || ASKING.matcher(block.text()).find();
    }

    private void set(String name, int offset) {
        filled.add(name);
        changes.computeIfAbsent(name, any -> new TreeMap<>()).put(offset, true);
    }

    private void read(CodeFragment code, Optional<ShellScript> script) {
        if (code.kind() == CodeFragment.Kind.SPAN && isPlainWord(code.text())) {
            return;
        }
        boolean isShell = script.isPresent()
                || code.kind() == CodeFragment.Kind.SPAN
                || code.kind() == CodeFragment.Kind.TEXT && code.language().isEmpty();
        if (script.isPresent()) {
            script.get().simpleCommands().forEach(command -> read(command, code));
        } else if (isShell) {
            ShellCommand.of(code.text(), new ShellLexer(code.text())).forEach(command -> read(command, code));
        } else if (code.kind() == CodeFragment.Kind.LANGUAGE) {
            Matcher line = LANGUAGE.matcher(code.text());
            while (line.find()) {
                int group = line.group(1) != null ? 1 : line.group(2) != null ? 2 : 3;
                set(line.group(group), place(code, line.start()));
            }
        }
        if (isShell) {
            Matcher reference = REQUIRED.matcher(code.text());
            while (reference.find()) {
                set(reference.group(1), place(code, reference.start()));
            }
            Matcher use = USE.matcher(code.text());
            while (use.find()) {
                used.add(use.group(1));
            }
        }
    }

    /** Returns whether a code span is a word that sets and uses no variable. */
    private static boolean isPlainWord(String text) {
        return text.indexOf('=') < 0 && text.indexOf('$') < 0 && text.indexOf(' ') < 0;
    }

    private static int place(CodeFragment code, int offset) {
        return code.place(new TextRange(offset, offset)).start();
    }

    private void read(ShellCommand command, CodeFragment code) {
        for (Assignment assignment : command.assignments()) {
            TextRange word = assignment.word().range();
            Matcher fallback = DEFAULT.matcher(assignment.value());
            boolean isOwnDefault = fallback.find() && fallback.group(1).equals(assignment.name());
            boolean wasFilled = filled.contains(assignment.name());
            set(assignment.name(), place(code, isOwnDefault ? word.start() : word.end()));
            boolean isEmpty =
                    assignment.value().isEmpty() || Set.of("\"\"", "''").contains(assignment.value());
            if (isEmpty && !wasFilled) {
                filled.remove(assignment.name());
            }
        }
        if (INNER_SHELLS.contains(command.program())) {
            for (Assignment assignment : command.environment()) {
                command.arguments().forEach(argument -> addQuotations(assignment.name(), argument, code));
            }
        }
        int end = place(code, command.range().end());
        for (String name : named(command)) {
            set(name, end);
        }
        if (command.program().equals("unset")) {
            for (Word argument : command.arguments()) {
                changes.computeIfAbsent(argument.text(), any -> new TreeMap<>()).put(end, false);
            }
        }
    }

    /** Adds the single-quoted parts of a word, in which an inner shell knows a variable. */
    private void addQuotations(String name, Word word, CodeFragment code) {
        String[] parts = word.text().split("'", -1);
        int offset = word.range().start();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 != 0) {
                environments
                        .computeIfAbsent(name, any -> new TreeMap<>())
                        .put(place(code, offset), place(code, offset + parts[i].length()));
            }
            offset += parts[i].length() + 1;
        }
    }

    /** Returns the names that a builtin sets. */
    private static List<String> named(ShellCommand command) {
        List<Word> arguments = command.arguments();
        String program = command.program().toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Word argument = arguments.get(i);
            boolean isNamed = READERS.contains(program)
                    || LOOPS.contains(program) && i == 0
                    || program.equals("printf")
                            && i == 1
                            && arguments.get(0).text().equals("-v");
            if (isNamed && argument.isName()) {
                names.add(argument.text());
            } else if (program.equals("let") && argument.nameLength() > 0) {
                names.add(argument.text().substring(0, argument.nameLength()));
            }
        }
        return names;
    }
}
