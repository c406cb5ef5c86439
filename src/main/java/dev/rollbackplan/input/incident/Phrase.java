package dev.rollbackplan.input.incident;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fills the phrases of a table. A phrase has keys in braces, and it applies only if each key finds a text that is not
 * blank and meets its condition:
 *
 * <ul>
 *   <li><code>{KEY}</code> is replaced by its text, and <code>{KEY|KEY}</code> by that of the first key that finds one;
 *   <li><code>{KEY#prefix}</code> is replaced by its text after the prefix, which is required;
 *   <li><code>{KEY=text}</code> is removed, and requires that text, ignoring case;
 *   <li><code>{KEY!text}</code> is removed, and requires any other text.
 * </ul>
 *
 * <p>If a replaced key ends with a slash and a slash follows, one slash is written.
 */
final class Phrase {

    private static final String OPERATORS = "#=!";

    private Phrase() {}

    /** Returns the first of the phrases that applies and is not blank when filled. */
    static Optional<String> first(List<String> phrases, Lookup lookup) {
        for (String phrase : phrases) {
            Optional<String> filled = fill(phrase, lookup);
            if (filled.isPresent() && !filled.get().isBlank()) {
                return filled;
            }
        }
        return Optional.empty();
    }

    /** Returns a phrase with its keys replaced, maybe the empty text; empty if it does not apply. */
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
        Optional<String> found = find(key.substring(0, end), lookup);
        if (found.isEmpty() || end == key.length()) {
            return found;
        }
        String operand = key.substring(end + 1);
        String text = found.get();
        return switch (key.charAt(end)) {
            case '#' -> text.startsWith(operand) ? Optional.of(text.substring(operand.length())) : Optional.empty();
            case '=' -> isSame(text, operand) ? Optional.of("") : Optional.empty();
            default -> isSame(text, operand) ? Optional.empty() : Optional.of("");
        };
    }

    /** Returns the text of the first of several keys that finds one that is not blank. */
    private static Optional<String> find(String keys, Lookup lookup) {
        int bar = keys.indexOf('|');
        Optional<String> found =
                lookup.find(bar < 0 ? keys : keys.substring(0, bar)).filter(text -> !text.isBlank());
        return found.isPresent() || bar < 0 ? found : find(keys.substring(bar + 1), lookup);
    }

    private static boolean isSame(String text, String operand) {
        return text.strip().toLowerCase(Locale.ROOT).equals(operand.toLowerCase(Locale.ROOT));
    }
}
