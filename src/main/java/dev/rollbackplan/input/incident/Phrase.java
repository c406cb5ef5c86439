package dev.rollbackplan.input.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fills the phrases of a table. A key in braces stands for the text found by it, and a phrase of which a key finds
 * nothing, or only blanks, says nothing:
 *
 * <ul>
 *   <li><code>{KEY}</code>: its text;
 *   <li><code>{KEY#prefix}</code>: its text behind the prefix, which has to be there;
 *   <li><code>{KEY?}</code>: no text, but it has to be there;
 *   <li><code>{KEY=text}</code>, <code>{KEY!text}</code>: no text, but it has to be, or not to be, that text in any case.
 * </ul>
 *
 * <p>Where a text ends in a slash and the phrase goes on with one, one slash is written.
 */
final class Phrase {

    private static final String OPERATORS = "#?=!";

    private Phrase() {}

    /** The first of the phrases that says something. */
    static Optional<String> first(List<String> phrases, Lookup lookup) {
        for (String phrase : phrases) {
            Optional<String> filled = fill(phrase, lookup);
            if (filled.isPresent() && !filled.get().isBlank()) {
                return filled;
            }
        }
        return Optional.empty();
    }

    /** A phrase with its keys replaced; one that only asks for something becomes the empty text. */
    static Optional<String> fill(String phrase, Lookup lookup) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
            append(phrase.substring(at, open), filled);
            int close = phrase.indexOf('}', open);
            Optional<String> text = value(phrase.substring(open + 1, close), lookup);
            if (text.isEmpty()) {
                return text;
            }
            filled.append(text.get());
            at = close + 1;
        }
        append(phrase.substring(at), filled);
        return Optional.of(filled.toString());
    }

    private static void append(String literal, StringBuilder filled) {
        boolean twice = literal.startsWith("/") && filled.length() > 0 && filled.charAt(filled.length() - 1) == '/';
        filled.append(twice ? literal.substring(1) : literal);
    }

    private static Optional<String> value(String key, Lookup lookup) {
        int end = 0;
        while (end < key.length() && OPERATORS.indexOf(key.charAt(end)) < 0) {
            end++;
        }
        Optional<String> found = lookup.find(key.substring(0, end)).filter(text -> !text.isBlank());
        if (found.isEmpty() || end == key.length()) {
            return found;
        }
        String operand = key.substring(end + 1);
        String text = found.get();
        return switch (key.charAt(end)) {
            case '#' -> text.startsWith(operand) ? Optional.of(text.substring(operand.length())) : Optional.empty();
            case '?' -> Optional.of("");
            case '=' -> isSame(text, operand) ? Optional.of("") : Optional.empty();
            default -> isSame(text, operand) ? Optional.empty() : Optional.of("");
        };
    }

    private static boolean isSame(String text, String operand) {
        return text.strip().toLowerCase(Locale.ROOT).equals(operand.toLowerCase(Locale.ROOT));
    }
}
