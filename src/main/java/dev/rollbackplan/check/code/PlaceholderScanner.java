package dev.rollbackplan.check.code;

import dev.rollbackplan.check.code.ShellCommand.Assignment;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the placeholders in a shell script. Angle and square brackets that mean something else are not reported. */
public final class PlaceholderScanner {

    /** Maximum length of the part of a line in which {@link #SEARCH} and {@link #MESSAGE} are looked for. */
    private static final int LOOKED_AT = 1_000;

    private static final Pattern WORD = Pattern.compile("(?i)(?<![\\w$\\{])"
            + "(?:your[-_][a-z0-9_-]{1,60}+|change[-_]?me|replace[-_]?me)(?![\\w=])"
            + "|(?<![A-Za-z0-9%$\\\\])x{3,40}+(?![A-Za-z0-9=])");

    private static final Pattern ANGLE = Pattern.compile("[\\p{L}\\d#][\\p{L}\\p{N} _./|:,'+#@*=?()\"–—…-]*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]++@[^\\s@.]++\\.\\S++|[a-z]++://.*");
    private static final Pattern UPPER_NAME = Pattern.compile("[A-Z][A-Z0-9]+(?:[_ -][A-Z0-9]+)*+");
    private static final Pattern CLOSING_TAG = Pattern.compile("</([A-Za-z][\\w.:-]{0,60})");
    /** Programs whose arguments are often text in angle brackets, or patterns of X, that has to stay as it is. */
    private static final Pattern SEARCH =
            Pattern.compile("\\b(?:[ef]?grep|rg|sed|awk|perl|xmllint|xmlstarlet|mktemp)\\b");

    /** Words before a message, which may describe the usage of a script. */
    private static final Pattern MESSAGE = Pattern.compile("(?i)\\b(?:echo|printf|usage)\\b");

    private static final Pattern PIPE = Pattern.compile("\\|");

    private static final Set<String> ELEMENTS = Set.of("""
            a abbr b blockquote body br button code dd details div dl dt em font footer form h1 h2 h3 h4 h5
            h6 head header hr html i iframe img input kbd label li link main meta nav ol p pre script
            section small span strong style sub summary sup svg table tbody td th thead title tr tt u ul
            video""".split("\\s+", -1));

    /** Words that stand in brackets in the synopsis of a program, in a log or before a message. */
    private static final Set<String> LABELS = Set.of("""
            OPTIONS OPTION ARGS FLAGS ERROR ERR WARN WARNING INFO DEBUG TRACE FATAL CRITICAL NOTICE ALERT
            UTC TODO WIP""".split("\\s+", -1));

    private final CodeFragment code;
    private final ShellScript shell;
    private final String commands;
    /** The assignments of the commands that have placeholders. Read once, so the time stays linear. */
    private final IdentityHashMap<ShellCommand, Map<Integer, Assignment>> assignments = new IdentityHashMap<>();

    private final Set<String> closedTags = new HashSet<>();

    /** The line of the last candidate, and the offsets of {@link #SEARCH}, {@link #MESSAGE} and a pipe in it; or -1. */
    private int line = -1;

    private int search;
    private int message;
    private int pipe;

    /**
     * A part of a command that is still to be filled in.
     *
     * @param text the placeholder
     * @param range its range in the text of the code
     * @param assigned whether it is the whole value of a variable that later commands can use
     */
    public record Placeholder(String text, TextRange range, boolean assigned) {}

    private PlaceholderScanner(ShellScript shell) {
        this.code = shell.code();
        this.shell = shell;
        this.commands = shell.commands();
        Matcher tag = CLOSING_TAG.matcher(commands);
        while (tag.find()) {
            closedTags.add(tag.group(1).toLowerCase(Locale.ROOT));
        }
    }

    /** Returns the placeholders of a script: those in brackets first, then words such as {@code CHANGEME}. */
    public static List<Placeholder> scan(ShellScript shell) {
        return new PlaceholderScanner(shell).scan();
    }

    private List<Placeholder> scan() {
        List<Placeholder> found = new ArrayList<>();
        for (TextRange range : shell.placeholders()) {
            if (shell.isCommand(range.start()) && isPlaceholder(range)) {
                found.add(placeholder(range));
            }
        }
        Matcher word = WORD.matcher(shell.masked());
        while (word.find()) {
            // A word of the mask itself is a placeholder in brackets.
            boolean unmasked = commands.startsWith(word.group(), word.start());
            if (unmasked && shell.isCommand(word.start()) && !isSearched(word.start())) {
                found.add(placeholder(new TextRange(word.start(), word.end())));
            }
        }
        return found;
    }

    private Placeholder placeholder(TextRange range) {
        return new Placeholder(commands.substring(range.start(), range.end()), range, isAssigned(range));
    }

    private boolean isPlaceholder(TextRange range) {
        String content = commands.substring(range.start() + 1, range.end() - 1);
        return switch (commands.charAt(range.start())) {
            case '[' ->
                PromptMarkers.is(commands.substring(range.start(), range.end()))
                        || isBracketPlaceholder(range, content);
            case '<' -> isAnglePlaceholder(range, content);
            default -> false;
        };
    }

    private boolean isAnglePlaceholder(TextRange range, String content) {
        if (!ANGLE.matcher(content).matches() || ADDRESS.matcher(content).matches()) {
            return false;
        }
        String first = content.split("[ /=]", 2)[0].toLowerCase(Locale.ROOT);
        char before = range.start() == 0 ? ' ' : commands.charAt(range.start() - 1);
        char after = range.end() == commands.length() ? ' ' : commands.charAt(range.end());
        boolean compares = (Character.isLetterOrDigit(before) || before == ')')
                && (content.indexOf(' ') >= 0 || Character.isLetterOrDigit(after));
        boolean redirects = content.indexOf('.') > 0 && Character.isLetterOrDigit(after) && before == ' ';
        boolean isOutput = OutputRows.isValue(content) && (isQuoted(range.start()) || isSearched(range.start()));
        return !isOutput
                && !(ELEMENTS.contains(first) && isQuoted(range.start()) && !isAssigned(range))
                && !closedTags.contains(first)
                && !compares
                && !redirects
                && "\\?$(".indexOf(before) < 0
                && !isQuotedText(range);
    }

    private boolean isQuotedText(TextRange range) {
        return isQuoted(range.start())
                && (isSearched(range.start()) || isPrinted(range.start()) && !isWholeQuotation(range));
    }

    private boolean isBracketPlaceholder(TextRange range, String content) {
        if (!UPPER_NAME.matcher(content).matches() || LABELS.contains(content) || isLineLabel(range, content)) {
            return false;
        }
        return !isQuoted(range.start())
                || content.indexOf('_') >= 0 && !isSearched(range.start())
                || isWholeQuotation(range);
    }

    /** Returns whether a name begins a line, as "[RESOLVED] …" in a message. No command begins with a placeholder. */
    private boolean isLineLabel(TextRange range, String content) {
        int at = range.start();
        while (at > 0 && commands.charAt(at - 1) != '\n' && !Character.isLetterOrDigit(commands.charAt(at - 1))) {
            at--;
        }
        return content.indexOf('_') < 0 && (at == 0 || commands.charAt(at - 1) == '\n');
    }

    private boolean isWholeQuotation(TextRange range) {
        return range.start() > 0
                && range.end() < commands.length()
                && "\"'".indexOf(commands.charAt(range.start() - 1)) >= 0
                && commands.charAt(range.end()) == commands.charAt(range.start() - 1);
    }

    private boolean isQuoted(int at) {
        return shell.marks().at(at) == ShellLexer.Mark.QUOTED;
    }

    private boolean isSearched(int at) {
        readLine(at);
        return search >= 0 && search < at;
    }

    /** Returns whether an offset is in a message to a person, and not in one that goes into a pipe. */
    private boolean isPrinted(int at) {
        readLine(at);
        return message >= 0 && message < at && (pipe < 0 || at < pipe);
    }

    private void readLine(int at) {
        int index = code.lineAt(at);
        if (index != line) {
            line = index;
            TextRange range = code.line(index);
            int end = Math.min(range.end(), range.start() + LOOKED_AT);
            search = first(SEARCH, range.start(), end);
            message = first(MESSAGE, range.start(), end);
            pipe = message < 0 ? -1 : first(PIPE, message, end);
        }
    }

    private int first(Pattern pattern, int from, int to) {
        Matcher matcher = pattern.matcher(commands).region(from, to);
        return matcher.find() ? matcher.start() : -1;
    }

    /** Returns whether a placeholder is the whole value of an assignment in command position. */
    private boolean isAssigned(TextRange range) {
        Optional<ShellCommand> command = shell.commandAt(range.start());
        int index = command.isPresent() ? command.get().wordAt(range.start()) : -1;
        if (index < 0) {
            return false;
        }
        Assignment assignment = assignments
                .computeIfAbsent(command.get(), PlaceholderScanner::byWord)
                .get(command.get().words().get(index).range().start());
        if (assignment == null || !assignment.word().range().contains(range)) {
            return false;
        }
        TextRange word = assignment.word().range();
        String whole = commands.substring(word.end() - assignment.value().length(), word.end());
        String text = commands.substring(range.start(), range.end());
        return whole.equals(text) || isIn(whole, '"', text) || isIn(whole, '\'', text);
    }

    /** Returns the assignments of a command by the starts of their words. */
    private static Map<Integer, Assignment> byWord(ShellCommand command) {
        Map<Integer, Assignment> byWord = new HashMap<>();
        for (Assignment assignment : command.assignments()) {
            byWord.put(assignment.word().range().start(), assignment);
        }
        return byWord;
    }

    private static boolean isIn(String whole, char quote, String text) {
        return whole.length() > 1
                && whole.charAt(0) == quote
                && whole.charAt(whole.length() - 1) == quote
                && whole.substring(1, whole.length() - 1).strip().equals(text);
    }
}
