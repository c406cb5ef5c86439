package dev.rollbackplan.check.steps;

import dev.rollbackplan.check.code.ShellCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the words of a simple command into its arguments and its redirections (POSIX.1-2017, Shell Command Language, 2.7). */
final class Redirections {

    private static final Pattern OPERATOR = Pattern.compile("(?:\\d{0,3}|&)(<<<|<<-?|>>|>\\||[<>]&|<>|<|>)(?!\\()");

    private final PlacedText text;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Word> overwritten = new ArrayList<>();
    private Optional<Argument> hereDocument = Optional.empty();
    private Optional<String> delimiter = Optional.empty();

    Redirections(PlacedText text, ShellCommand command) {
        this.text = text;
        String pending = "";
        for (ShellCommand.Word word : command.words()) {
            int start = word.range().start();
            int end = word.range().end();
            if (start == end) {
                continue;
            }
            if (!pending.isEmpty()) {
                target(pending, start, end);
                pending = "";
                continue;
            }
            String rest = word.text();
            int at = operator(rest);
            if (at > 0) {
                arguments.add(Argument.of(text.slice(start, start + at)));
            } else if (at < 0) {
                arguments.add(Argument.of(text.slice(start, end)));
            }
            if (at >= 0) {
                Matcher matcher = OPERATOR.matcher(rest).region(at, rest.length());
                if (matcher.lookingAt()) {
                    pending = matcher.group(1);
                    if (matcher.end() < rest.length()) {
                        target(pending, start + matcher.end(), end);
                        pending = "";
                    }
                }
            }
        }
    }

    /** Returns the offset of the first operator outside quotes; -1 if there is none. */
    private static int operator(String word) {
        char quote = 0;
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote != 0 || c == '"' || c == '\'') {
                quote = quote == 0 ? c : c == quote ? 0 : quote;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            } else if (depth == 0 && (c == '<' || c == '>') && !word.startsWith("(", i + 1)) {
                int start = i;
                while (start > 0 && Character.isDigit(word.charAt(start - 1))) {
                    start--;
                }
                boolean isDescriptor = start == 0 || start == i;
                return start == 1 && word.charAt(0) == '&' ? 0 : isDescriptor ? start : i;
            }
        }
        return -1;
    }

    private void target(String operator, int start, int end) {
        PlacedText word = text.slice(start, end);
        switch (operator) {
            case ">", ">|" -> overwritten.add(Argument.of(word).word());
            case "<<<" -> hereDocument = Optional.of(Argument.of(word));
            case "<<", "<<-" -> {
                delimiter = Optional.of(word.unquoted().text());
                hereDocument = body(word.unquoted().text(), end);
            }
            default -> {}
        }
    }

    /** Returns the here-document after the line of an offset; empty if it has no text. */
    private Optional<Argument> body(String end, int from) {
        String all = text.text();
        int start = all.indexOf('\n', from) + 1;
        int at = start;
        while (start > 0 && at < all.length()) {
            int lineEnd = all.indexOf('\n', at);
            lineEnd = lineEnd < 0 ? all.length() : lineEnd;
            if (all.substring(at, lineEnd).strip().equals(end)) {
                break;
            }
            at = lineEnd + 1;
        }
        at = Math.min(at, all.length());
        if (start <= 0 || at <= start) {
            return Optional.empty();
        }
        PlacedText body = text.slice(start, at);
        return Optional.of(new Argument(body, body.place(), true));
    }

    /** Returns the program and its arguments. */
    List<Argument> arguments() {
        return List.copyOf(arguments);
    }

    /** Returns the files that the output of the command replaces. */
    List<Word> overwritten() {
        return List.copyOf(overwritten);
    }

    /** Returns the text that the command gets as its standard input. */
    Optional<Argument> hereDocument() {
        return hereDocument;
    }

    /** Returns the word that ends the here-document. */
    Optional<String> delimiter() {
        return delimiter;
    }
}
