package dev.rollbackplan.redact;

import java.util.Locale;

/** Recognizes values that are not secrets: placeholders, references, masks, and words or sentences about a secret. */
final class NonSecretValue {

    /** Maximum length of a status word or a placeholder, in UTF-16 code units. */
    private static final int MAX_WORD_LENGTH = 40;

    private NonSecretValue() {}

    /** Returns whether a value begins like a placeholder, a variable reference or a command substitution. */
    static boolean startsReference(String text, int at) {
        char first = text.charAt(at);
        char second = Chars.at(text, at + 1);
        return first == '<'
                || first == '('
                || first == '$' && (Chars.isLetter(second) || second == '{' || second == '(' || second == '_')
                || first == '{' && (second == '{' || second == '%')
                || first == '#' && second == '{';
    }

    /**
     * Returns whether a value is empty, a reference, a placeholder, a mask, a colour, or a word for the state of a
     * secret.
     */
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
                        || first == '[' && last == ']' && isBracketedWords(value);
        return startsReference(value, 0)
                || reference
                || isStoredElsewhere(value)
                || isColour(value)
                || isMask(value)
                || value.length() < MAX_WORD_LENGTH && isStatusOrPlaceholder(value.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a value names the place where the secret is stored, or is the encrypted secret. */
    private static boolean isStoredElsewhere(String value) {
        return value.startsWith("vault:")
                || value.startsWith("op://")
                || value.startsWith("arn:")
                || value.startsWith("ENC[");
    }

    /** Returns whether a value is a colour of a style sheet, which syntax highlighters assign to tokens. */
    private static boolean isColour(String value) {
        int digits = value.length() - 1;
        for (int i = 1; i < value.length(); i++) {
            if (!Chars.in('x', value.charAt(i))) {
                return false;
            }
        }
        return value.charAt(0) == '#' && (digits == 3 || digits == 6 || digits == 8);
    }

    /** Returns whether a quoted value is a sentence about the secret: several words, one of them a function word. */
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

    /**
     * Returns whether a word, in any case, is a function word such as {@code the}, or another word that help texts use.
     */
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

    private static boolean isBracketedWords(String value) {
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

    private static boolean isStatusOrPlaceholder(String value) {
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
