package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.CommandTable;
import dev.rollbackplan.redact.table.Row;
import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.FilePathValue;
import dev.rollbackplan.redact.value.NonSecretValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the secrets in the arguments of one program, which a row of {@link CommandTable} describes. */
final class CommandRule extends RedactionRule {

    /** Maximum length of a command, in UTF-16 code units. */
    private static final int MAX_LENGTH = 512;

    /** Maximum length of a marker, in UTF-16 code units. */
    private static final int MAX_MARKER_LENGTH = 40;

    private final String arguments;

    /** The alternatives, each a list of patterns. Read at the first match, since most rules never match. */
    private List<List<String>> alternatives = List.of();

    /**
     * Creates a rule for a program.
     *
     * @param arguments the patterns of its arguments, in the syntax of {@link CommandTable}
     */
    CommandRule(String program, String trigram, String arguments) {
        super("password", program, trigram);
        this.arguments = arguments;
    }

    /** Returns the rule of the row of {@link CommandTable} that begins at an offset. */
    static CommandRule of(int row) {
        List<String> columns = Row.columns(CommandTable.rows(), row);
        return new CommandRule(columns.get(1), CommandTable.rows().substring(row, row + 3), columns.get(2));
    }

    @Override
    void match(Scan scan, int from, int to) {
        String text = scan.text();
        char before = Chars.at(text, from - 1);
        if (Chars.isWord(before) || "-_.=:@".indexOf(before) >= 0) {
            return;
        }
        int end = to;
        while (Chars.isLower(Chars.at(text, end)) || Chars.at(text, end) == '_' || Chars.at(text, end) == '-') {
            end++;
        }
        if (text.startsWith(".exe", end)) {
            end += 4;
        }
        if (!Chars.isBlank(Chars.at(text, end)) || end > to + 12) {
            return;
        }
        if (alternatives.isEmpty()) {
            List<List<String>> read = new ArrayList<>();
            for (String alternative : split(arguments, "; ")) {
                read.add(split(alternative, " "));
            }
            alternatives = List.copyOf(read);
        }
        List<ValueRange> words = words(text, end);
        for (List<String> patterns : alternatives) {
            boolean anchored = patterns.get(0).equals("^");
            boolean gap = patterns.contains("..");
            for (int i = 0; i < words.size(); i++) {
                match(scan, words, i, patterns, anchored ? 1 : 0);
                if (anchored || gap && secret(text, words.get(i), patterns.get(0)) != null) {
                    break;
                }
            }
        }
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
            parts.add(text.substring(from, end));
            from = end + separator.length();
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    /** Reports the secret if the words from an index on match the patterns from another index on. */
    private void match(Scan scan, List<ValueRange> words, int firstWord, List<String> patterns, int firstPattern) {
        int word = firstWord;
        ValueRange secret = new ValueRange(0, 0, false);
        for (int i = firstPattern; i < patterns.size(); i++) {
            String pattern = patterns.get(i);
            if (pattern.equals("..")) {
                i++;
                pattern = patterns.get(i);
                while (word < words.size() && !matches(scan.text(), words, word, patterns, i)) {
                    word++;
                }
            }
            if (word >= words.size()) {
                return;
            }
            ValueRange found = secret(scan.text(), words.get(word), pattern);
            if (found == null) {
                return;
            }
            secret = found.to() > found.from() ? found : secret;
            word++;
        }
        String value = scan.text().substring(secret.from(), secret.to());
        if (!value.isEmpty()
                && value.charAt(0) != '-'
                && !(value.charAt(0) == '/' && value.indexOf(':') > 0)
                && !NonSecretValue.matches(value)
                && !FilePathValue.matches(value)
                && scan.skipMarker(secret.from()) != secret.to()
                && !isInMarker(scan, secret.from())) {
            scan.add(secret.from(), secret.to(), kind());
        }
    }

    private static boolean isInMarker(Scan scan, int at) {
        for (int i = at; i >= 0 && at - i < MAX_MARKER_LENGTH; i--) {
            if (scan.skipMarker(i) > at) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words from an index on match the patterns from another index on. */
    private static boolean matches(String text, List<ValueRange> words, int word, List<String> patterns, int pattern) {
        for (int i = pattern; i < patterns.size() && !patterns.get(i).equals(".."); i++) {
            if (word + i - pattern >= words.size()
                    || secret(text, words.get(word + i - pattern), patterns.get(i)) == null) {
                return false;
            }
        }
        return true;
    }

    /** Returns the secret in a word that matches a pattern; an empty range if the pattern has none; null if it differs. */
    private static @Nullable ValueRange secret(String text, ValueRange word, String pattern) {
        int at = word.from();
        int from = at;
        int to = at;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean secret = c == 'P'
                    && (i + 1 == pattern.length() || !Chars.isWord(pattern.charAt(i + 1)))
                    && (i == 0 || i + 1 == pattern.length() || !Chars.isWord(pattern.charAt(i - 1)))
                    && !pattern.equals("-P");
            if (c == '*' || secret) {
                int next = word.to();
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) != '*') {
                    next = secret
                            ? text.lastIndexOf(pattern.charAt(i + 1), word.to() - 1)
                            : text.indexOf(pattern.charAt(i + 1), at);
                }
                if (next <= at || next > word.to()) {
                    return null;
                }
                if (secret) {
                    from = at;
                    to = next;
                }
                at = next;
            } else if (at < word.to() && text.charAt(at) == c) {
                at++;
            } else {
                return null;
            }
        }
        return at == word.to() ? new ValueRange(from, to, false) : null;
    }

    /** Returns the words of a command, without the quotation marks around them. */
    private static List<ValueRange> words(String text, int from) {
        List<ValueRange> words = new ArrayList<>();
        int at = from;
        while (at - from < MAX_LENGTH) {
            while (Chars.isBlank(Chars.at(text, at)) || text.startsWith("\\\n", at)) {
                at += Chars.isBlank(text.charAt(at)) ? 1 : 2;
            }
            int start = at;
            char quote = 0;
            while (at < text.length() && at - from < MAX_LENGTH) {
                char c = text.charAt(at);
                if (c == '\n'
                        || quote == 0
                                && (c == ' '
                                        || c == '\t'
                                        || c == ';' && at > start && Chars.at(text, at + 1) <= ' '
                                        || c == '|'
                                        || c == '`'
                                        || c == '&' && Chars.at(text, at + 1) == '&')) {
                    break;
                }
                if (c == '\'' || c == '"') {
                    quote = quote == 0 ? c : quote == c ? 0 : quote;
                }
                at++;
            }
            if (at == start) {
                break;
            }
            boolean quoted =
                    at - start > 1 && Chars.isQuote(text.charAt(start)) && text.charAt(at - 1) == text.charAt(start);
            int end = at;
            if (!quoted && quote != 0
                    || !quoted
                            && Chars.isQuote(text.charAt(at - 1))
                            && text.indexOf(text.charAt(at - 1), start) == at - 1) {
                // The command itself is quoted.
                end = text.charAt(at - 1) == quote || Chars.isQuote(text.charAt(at - 1)) ? at - 1 : at;
            }
            words.add(new ValueRange(quoted ? start + 1 : start, quoted ? at - 1 : end, quoted));
        }
        return words;
    }
}
