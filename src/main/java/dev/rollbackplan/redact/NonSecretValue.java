package dev.rollbackplan.redact;

import java.util.Locale;

/** Tells what stands in a secret's place, or says something about it, from the secret. */
final class NonSecretValue {

    private static final int LONGEST_WORD = 40;

    private NonSecretValue() {}

    /** Whether the first characters of a value tell that it is none. */
    static boolean begins(String text, int at) {
        char first = text.charAt(at);
        char second = Chars.at(text, at + 1);
        return first == '<'
                || first == '('
                || first == '$' && (Chars.isLetter(second) || second == '{' || second == '(' || second == '_')
                || first == '{' && (second == '{' || second == '%')
                || first == '#' && second == '{';
    }

    /** Whether a value is a reference, a form to fill in, a mask, or one of the words that say how things stand. */
    static boolean matches(String value) {
        if (value.isBlank() || value.length() == 1 && !Chars.isWord(value.charAt(0))) {
            return true;
        }
        char first = value.charAt(0);
        char second = Chars.at(value, 1);
        char last = value.charAt(value.length() - 1);
        boolean reference =
                first == '%' && (Chars.isLetter(second) || second == '{' || second == '(') && value.length() < 64
                        || first == '{' && last == '}'
                        || first == '@' && last == '@'
                        || first == '!' && Chars.isLetter(second) && value.length() < 12
                        || first == '[' && last == ']' && isWords(value);
        return begins(value, 0)
                || reference
                || isElsewhere(value)
                || isColour(value)
                || isMask(value)
                || value.length() < LONGEST_WORD && isWord(value.toLowerCase(Locale.ROOT));
    }

    /** Whether a value says where the secret is kept, or holds it encrypted. */
    private static boolean isElsewhere(String value) {
        return value.startsWith("vault:")
                || value.startsWith("op://")
                || value.startsWith("arn:")
                || value.startsWith("ENC[");
    }

    /** Whether a value is a colour of a style sheet, as lexers have for their tokens. */
    private static boolean isColour(String value) {
        int digits = value.length() - 1;
        for (int i = 1; i < value.length(); i++) {
            if (!Chars.in('x', value.charAt(i))) {
                return false;
            }
        }
        return value.charAt(0) == '#' && (digits == 3 || digits == 6 || digits == 8);
    }

    /** Whether a value in quotation marks says something about the secret. */
    static boolean isSentence(String value) {
        if (value.indexOf(' ') < 0) {
            return false;
        }
        int from = 0;
        while (from < value.length()) {
            int end = value.indexOf(' ', from);
            end = end < 0 ? value.length() : end;
            if (isFunctionWord(value.substring(from, end))) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    /** Whether a word only joins others. */
    static boolean isFunctionWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "can't", "cannot", "does" ->
                true;
            case "doesn't", "enter", "flag", "for", "from", "has", "have", "if", "in", "is", "isn't", "it", "least" ->
                true;
            case "may", "must", "not", "of", "on", "option", "or", "please", "should", "so", "than", "that", "the" ->
                true;
            case "then", "this", "to", "too", "use", "using", "was", "when", "which", "will", "with", "without" -> true;
            case "you", "your", "argument", "parameter", "value", "via", "instead" -> true;
            default -> false;
        };
    }

    private static boolean isWords(String value) {
        for (int i = 1; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            if (!Chars.isLetter(c) && " _-*.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMask(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("*xX.\u2022#-_\u2026?".indexOf(value.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWord(String value) {
        return switch (value) {
            case "null", "none", "nil", "undefined", "true", "false", "yes", "no", "on", "off", "n/a", "na" -> true;
            case "empty", "required", "optional", "expired", "invalid", "missing", "revoked", "changed", "reset" ->
                true;
            case "set", "unset", "string", "str", "text", "type", "redacted", "hidden", "masked", "filtered" -> true;
            case "password", "passwd", "token", "unknown", "default", "absent", "present", "wrong", "incorrect" -> true;
            case "rejected", "denied", "accepted", "failed", "ok", "valid", "rotated", "tbd", "todo", "any", "bool" ->
                true;
            case "include", "omit", "same-origin", "string!", "id!" -> true;
            case "mismatch", "unchanged", "updated", "created", "deleted", "stored", "encrypted", "protected" -> true;
            default ->
                value.startsWith("your") && value.length() > 5 && !Chars.isLetter(value.charAt(4))
                        || value.startsWith("yourpass")
                        || value.startsWith("id=")
                        || value.startsWith("type=")
                        || value.startsWith("replace")
                        || value.startsWith("insert-")
                        || value.startsWith("insert_")
                        || value.contains("placeholder");
        };
    }
}
