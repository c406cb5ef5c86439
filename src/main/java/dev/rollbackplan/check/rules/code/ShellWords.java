package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.code.CommandDetector;
import dev.rollbackplan.check.code.ShellCommand;
import dev.rollbackplan.check.code.ShellCommand.Word;
import dev.rollbackplan.check.code.ShellLexer.Mark;
import dev.rollbackplan.check.code.ShellScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells where in the words of a shell script a typographic character changes what the shell or the program does. */
final class ShellWords {

    /** Programs that print their arguments. */
    private static final Set<String> PRINTING =
            Set.of("echo", "printf", "print", "logger", "wall", "say", "notify-send", "cowsay", "banner");

    /** Programs that look for a text, which may well have such a character. */
    private static final Set<String> SEARCHING =
            Set.of("grep", "egrep", "fgrep", "zgrep", "rg", "ag", "ack", "sed", "awk", "perl", "tr", "jq", "yq");

    /** An option before a message to a person, with or without the message. */
    private static final Pattern MESSAGE = Pattern.compile(
            "-[a-z]?m|--?(?:message|msg|title|body|text|description|desc|comment"
                    + "|reason|subject|notes?|cause|summary)(?:=.*)?",
            Pattern.DOTALL);

    /** A character of a path or an assignment, inside a word. */
    private static final Pattern PATH = Pattern.compile("[/._=@]\\w");

    /** Maximum length of a word or a command that is read, in UTF-16 units. It also keeps the search linear. */
    private static final int LIMIT = 1_000;

    private final ShellScript shell;
    /** The command of the last offset that was read. */
    private Optional<ShellCommand> command = Optional.empty();

    private boolean isKnown;

    ShellWords(ShellScript shell) {
        this.shell = shell;
    }

    /**
     * A quoted text.
     *
     * @param quote the quotation mark
     * @param text the text without the marks
     * @param offset an offset in the text
     */
    private record Quotation(char quote, String text, int offset) {

        /** Returns whether the offset is in a quotation inside this one, as in a JSON text. */
        boolean hasInnerQuotation() {
            String before = text.substring(0, Math.min(offset, text.length()));
            String inner = quote == '\'' ? "\"" : "\\\"";
            return count(before, inner) % 2 != 0 || quote == '"' && count(before, "'") % 2 != 0;
        }

        private static int count(String text, String part) {
            int count = 0;
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
                count++;
            }
            return count;
        }
    }

    /** Returns whether an offset is in a command, as code or as quoted text, and not in output. */
    boolean isIn(int at, Mark mark) {
        return shell.commands().charAt(at) != ' ' && shell.marks().at(at) == mark;
    }

    boolean isComment(int at) {
        return shell.marks().at(at) == Mark.COMMENT;
    }

    /** Returns whether a dash outside quotes is wrong. */
    boolean isWrongDash(int at) {
        int index = read(at);
        if (index < 0) {
            return false;
        }
        Word word = command.orElseThrow().words().get(index);
        boolean isFlag = isFlag(word.text(), at - word.range().start());
        if (isPrinting() || word.text().length() > LIMIT) {
            return isFlag && index == 1;
        }
        String others = withoutTypography(word.text());
        boolean isPlain = isKnown
                || PATH.matcher(others).find()
                || !TypographicCharacter.isLongDash(shell.masked().codePointAt(at));
        return others.isEmpty() ? isKnown : isFlag || isAscii(others) && isPlain;
    }

    /** Returns whether a dash in quoted text is wrong: in a name, or in a command that another shell runs. */
    boolean isWrongQuotedDash(int at) {
        int index = read(at);
        if (index < 0 || isMessage(index)) {
            return false;
        }
        String text = quotation(at, index).text();
        String others = withoutTypography(text);
        boolean isName = text.chars().noneMatch(Character::isWhitespace) && !others.isEmpty() && isAscii(others);
        return isName || CommandDetector.isCommandInCode(text) && isInInnerWord(at);
    }

    /** Returns whether a space in quoted text is wrong. In a message it may be right: French puts it before a sign. */
    boolean isWrongQuotedSpace(int at) {
        int index = read(at);
        char before = at > 0 ? shell.masked().charAt(at - 1) : ' ';
        char after = at + 1 < shell.masked().length() ? shell.masked().charAt(at + 1) : ' ';
        boolean isTypographic = ":;!?%\u00bb\u20ac".indexOf(after) >= 0
                || Character.isDigit(before)
                || before == '\u00ab'
                || before >= 0x80 && after >= 0x80;
        return index >= 0
                && !isTypographic
                && !isMessage(index)
                && !quotation(at, index).hasInnerQuotation();
    }

    /** Reads the command at an offset and returns the index of its word there; -1 if there is none. */
    private int read(int at) {
        Optional<ShellCommand> found = shell.commandAt(at);
        if (found.isPresent() && !found.equals(command)) {
            int start = found.get().range().start();
            int end = Math.min(found.get().range().end(), start + LIMIT);
            isKnown = CommandDetector.isCommandInCode(shell.masked().substring(start, end));
        }
        command = found;
        return found.isPresent() ? found.get().wordAt(at) : -1;
    }

    /** Returns whether a dash is inside a word of the command that the quoted text is, or begins a flag there. */
    private boolean isInInnerWord(int at) {
        String text = shell.masked();
        int start = at;
        while (start > 0 && isDash(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < text.length() && isDash(text.charAt(end))) {
            end++;
        }
        boolean begins = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        boolean continues = end < text.length() && isAsciiLetterOrDigit(text.charAt(end));
        return continues && (begins || isAsciiLetterOrDigit(text.charAt(start - 1)));
    }

    /** Returns whether a word is text for a person, text that is looked for, or too long to be read. */
    private boolean isMessage(int index) {
        List<Word> words = command.orElseThrow().words();
        String text = words.get(index).text();
        return text.length() > LIMIT
                || isPrinting()
                || SEARCHING.contains(command.get().program())
                || MESSAGE.matcher(text).matches()
                || index > 0
                        && words.get(index - 1).text().length() < LIMIT
                        && MESSAGE.matcher(words.get(index - 1).text()).matches();
    }

    /** Returns the quoted text around an offset in a word; the rest of the word if the quotation is not closed. */
    private Quotation quotation(int at, int index) {
        Word word = command.orElseThrow().words().get(index);
        String text = word.text();
        int offset = at - word.range().start();
        char quote = ' ';
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (c == quote) {
                if (i > offset) {
                    return new Quotation(quote, text.substring(start, i), offset - start);
                }
                quote = ' ';
            } else if (quote == ' ' && (c == '"' || c == '\'')) {
                quote = c;
                start = i + 1;
            }
        }
        return new Quotation(quote, text.substring(Math.min(start, text.length())), Math.max(0, offset - start));
    }

    private boolean isPrinting() {
        return PRINTING.contains(command.orElseThrow().program());
    }

    /** Returns whether the dash at an offset is one of those with which a word begins, before a letter or a digit. */
    private static boolean isFlag(String word, int at) {
        int end = 0;
        while (end < Math.min(LIMIT, word.length()) && isDash(word.charAt(end))) {
            end++;
        }
        return at < end && end < word.length() && isAsciiLetterOrDigit(word.charAt(end));
    }

    static boolean isDash(int c) {
        return c == '-' || TypographicCharacter.of(c) == TypographicCharacter.DASH;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static String withoutTypography(String word) {
        StringBuilder others = new StringBuilder();
        word.codePoints()
                .filter(c -> c != '-' && TypographicCharacter.of(c) == TypographicCharacter.NONE)
                .forEach(others::appendCodePoint);
        return others.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
