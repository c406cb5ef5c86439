package dev.rollbackplan.check.code;

import dev.rollbackplan.check.lexicon.HtmlTag;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the placeholders in one piece of code, and tells them from all else that angle and square brackets stand for. */
public final class PlaceholderScanner {

    /** So much of a line is searched for the tools that it runs. */
    private static final int LOOKED_AT = 1_000;

    private static final Pattern WORD = Pattern.compile("(?i)(?<![\\w$\\{])"
            + "(?:your[-_][a-z0-9_-]{1,60}+|change[-_]?me|replace[-_]?me)(?![\\w=])"
            + "|(?<![A-Za-z0-9%$\\\\])x{3,40}+(?![A-Za-z0-9=])");

    private static final Pattern ANGLE = Pattern.compile("[\\p{L}\\d#][\\p{L}\\p{N} _./|:,'+#@*=?()\"–—…-]*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]++@[^\\s@.]++\\.\\S++|[a-z]++://.*");
    private static final Pattern UPPER_NAME = Pattern.compile("[A-Z][A-Z0-9]+(?:[_ -][A-Z0-9]+)*+");
    private static final Pattern CLOSING_TAG = Pattern.compile("</([A-Za-z][\\w.:-]{0,60})");
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "(?:(?:export|local|readonly|declare|typeset)[ \t]{1,4})?[A-Za-z_][A-Za-z0-9_]{0,100}=[\"']?");
    private static final Pattern ASSIGNED = Pattern.compile("[\"']?[ \t]{0,40}(?:$|;|&&|#)");

    /** In what these read, an angle bracket is more often text than a gap; what they look for is no gap either. */
    private static final Pattern SEARCH =
            Pattern.compile("\\b(?:[ef]?grep|rg|sed|awk|perl|xmllint|xmlstarlet|mktemp)\\b");

    /** Within what these print, a gap may be a program's own manual. */
    private static final Pattern MESSAGE = Pattern.compile("(?i)\\b(?:echo|printf|usage)\\b");

    private static final Pattern PIPE = Pattern.compile("\\|");

    /** What stands in brackets in a synopsis, in a log and in front of a message. */
    private static final Set<String> NO_NAMES = Set.of("""
            OPTIONS OPTION ARGS FLAGS ERROR ERR WARN WARNING INFO DEBUG TRACE FATAL CRITICAL NOTICE ALERT
            UTC TODO WIP""".split("\\s+", -1));

    private final CodeFragment code;
    private final ShellScript shell;
    private final String commands;
    private final Set<String> closed = new HashSet<>();

    /** The line that the last candidate stood in, and where it names a tool that searches or prints; -1 for none. */
    private int line = -1;

    private int search;
    private int message;
    private int pipe;

    public PlaceholderScanner(ShellScript shell) {
        this.code = shell.code();
        this.shell = shell;
        this.commands = shell.commands();
        if (commands.contains("</")) {
            Matcher tag = CLOSING_TAG.matcher(commands);
            while (tag.find()) {
                closed.add(tag.group(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** All of them, those in brackets first. */
    public List<Placeholder> scan() {
        List<Placeholder> found = new ArrayList<>();
        for (TextRange range : shell.placeholders()) {
            if (shell.isCommand(range.start()) && isGap(range)) {
                found.add(placeholder(range));
            }
        }
        if (!mayHoldWord(shell.masked())) {
            return found;
        }
        Matcher word = WORD.matcher(shell.masked());
        while (word.find()) {
            // In the masked text, where a letter stands for each that is taken already.
            boolean same = commands.startsWith(word.group(), word.start());
            if (same && shell.isCommand(word.start()) && !isSearched(word.start())) {
                found.add(placeholder(new TextRange(word.start(), word.end())));
            }
        }
        return found;
    }

    /** Whether a word of {@link #WORD} begins anywhere, which in most code none does. */
    private static boolean mayHoldWord(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            boolean begins = switch (chars[i]) {
                case 'y', 'Y' -> text.regionMatches(true, i, "your", 0, 4);
                case 'c', 'C' -> text.regionMatches(true, i, "change", 0, 6);
                case 'r', 'R' -> text.regionMatches(true, i, "replace", 0, 7);
                case 'x', 'X' -> text.regionMatches(true, i, "xxx", 0, 3);
                default -> false;
            };
            if (begins) {
                return true;
            }
        }
        return false;
    }

    private Placeholder placeholder(TextRange range) {
        return new Placeholder(commands.substring(range.start(), range.end()), range, isAssigned(range));
    }

    private boolean isGap(TextRange range) {
        String content = commands.substring(range.start() + 1, range.end() - 1);
        return switch (commands.charAt(range.start())) {
            case '[' ->
                PromptMarkers.is(commands.substring(range.start(), range.end())) || isBracketGap(range, content);
            case '<' -> isAngleGap(range, content);
            default -> false;
        };
    }

    private boolean isAngleGap(TextRange range, String content) {
        if (!ANGLE.matcher(content).matches() || ADDRESS.matcher(content).matches()) {
            return false;
        }
        String first = content.split("[ /=]", 2)[0].toLowerCase(Locale.ROOT);
        char before = range.start() == 0 ? ' ' : commands.charAt(range.start() - 1);
        char after = range.end() == commands.length() ? ' ' : commands.charAt(range.end());
        boolean compares = (Character.isLetterOrDigit(before) || before == ')')
                && (content.indexOf(' ') >= 0 || Character.isLetterOrDigit(after));
        boolean redirects = content.indexOf('.') > 0 && Character.isLetterOrDigit(after) && before == ' ';
        return HtmlTag.named(first) == HtmlTag.PLACEHOLDER
                && !closed.contains(first)
                && !compares
                && !redirects
                && "\\?$(".indexOf(before) < 0
                && !isQuotedText(range);
    }

    private boolean isQuotedText(TextRange range) {
        return isQuoted(range.start())
                && (isSearched(range.start()) || isPrinted(range.start()) && !isWholeQuotation(range));
    }

    private boolean isBracketGap(TextRange range, String content) {
        if (!UPPER_NAME.matcher(content).matches() || NO_NAMES.contains(content) || isLabel(range, content)) {
            return false;
        }
        return !isQuoted(range.start())
                || content.indexOf('_') >= 0 && !isSearched(range.start())
                || isWholeQuotation(range);
    }

    /** Whether it begins a line, as "[RESOLVED] …" does in a message: no command begins with a gap. */
    private boolean isLabel(TextRange range, String content) {
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

    /** Whether it is printed for a person; what goes into a pipe is not. */
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

    private boolean isAssigned(TextRange range) {
        TextRange whole = code.line(code.lineAt(range.start()));
        if (range.start() - whole.start() > PlaceholderMasker.LIMIT) {
            return false;
        }
        int to = Math.min(whole.end(), range.end() + PlaceholderMasker.LIMIT);
        return ASSIGNMENT
                        .matcher(
                                commands.substring(whole.start(), range.start()).strip())
                        .matches()
                && ASSIGNED.matcher(commands.substring(range.end(), to)).lookingAt();
    }
}
