package dev.rollbackplan.redact.value;

import java.util.Locale;

/** Recognizes values that are not secrets: placeholders, references, masks, and words or sentences about a secret. */
public final class NonSecretValue {

    /** Maximum length of a status word or a placeholder, in UTF-16 code units. */
    private static final int MAX_WORD_LENGTH = 40;

    /** Text that is repeated to replace a secret where its length must stay. */
    public static final String MASK = "REDACTED";

    private NonSecretValue() {}

    /**
     * Returns whether a value is empty, a reference, a placeholder, a mask, a colour, a version or a word for the
     * state of a secret.
     */
    public static boolean matches(String value) {
        if (value.isBlank() || value.length() == 1 && !Chars.isWord(value.charAt(0))) {
            return true;
        }
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        return Reference.matches(value)
                || first == '[' && last == ']' && isBracketedWords(value)
                || isTag(value)
                || isStoredElsewhere(value)
                || isVersionRange(value)
                || isRegex(value)
                || value.contains("xxxx")
                || isColour(value)
                || isMask(value)
                || isRepeatedMask(value)
                || value.length() < MAX_WORD_LENGTH && isStatusOrPlaceholder(value.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a value is a tag of YAML, after which the value follows. */
    private static boolean isTag(String value) {
        return value.charAt(0) == '!'
                && value.length() < 16
                && value.indexOf(' ') < 0
                && RandomnessHeuristic.isWordLike(value.substring(1));
    }

    /** Returns whether a value is a URL. The password in it has a rule of its own. */
    public static boolean isUrl(String value) {
        int colon = value.indexOf("://");
        return colon > 1 && colon < 20 && Chars.isLower(value.charAt(0)) && value.indexOf(' ') < 0;
    }

    /** Returns whether a value begins with the name of another value, whose assignment is judged by itself. */
    public static boolean isAssignment(String value) {
        int at = 0;
        while (at < value.length() && (Chars.isLetter(value.charAt(at)) || "_ -".indexOf(value.charAt(at)) >= 0)) {
            at++;
        }
        return at > 1
                && at + 1 < value.length()
                && value.charAt(at) == '='
                && value.charAt(at + 1) != '='
                && (at > 5 || value.indexOf(';', at) > 0 || value.indexOf(' ', at) > 0 || value.charAt(at - 1) == '_');
    }

    /** Returns whether a value is a regular expression with a class or a group. */
    private static boolean isRegex(String value) {
        return value.contains("\\b")
                || value.contains("\\d")
                || value.contains("\\w")
                || value.contains("\\s")
                || value.contains("[^")
                || value.contains("a-z")
                || value.startsWith("/^")
                || value.contains("(?:");
    }

    /** Returns whether a value is a range of versions, such as {@code ^4.0.0}. */
    private static boolean isVersionRange(String value) {
        int at = 0;
        while (at < value.length() && "^~<>=v ".indexOf(value.charAt(at)) >= 0) {
            at++;
        }
        int dots = 0;
        for (int i = at; i < value.length(); i++) {
            dots += value.charAt(i) == '.' ? 1 : 0;
            if (!Chars.isDigit(value.charAt(i)) && value.charAt(i) != '.') {
                return false;
            }
        }
        return at > 0 && dots > 0;
    }

    /** Returns whether a value names the place where the secret is stored, or is the encrypted secret. */
    private static boolean isStoredElsewhere(String value) {
        return value.startsWith("vault:")
                || value.startsWith("$ANSIBLE_VAULT")
                || value.endsWith("/aws4_request")
                || value.endsWith(":latest")
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
    public static boolean isSentence(String value) {
        if (value.indexOf(' ') < 0) {
            return false;
        }
        if (hasSecretWord(value)) {
            return true;
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
    public static boolean isFunctionWord(String word) {
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

    private static boolean isRepeatedMask(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) != MASK.charAt(i % MASK.length())) {
                return false;
            }
        }
        return value.length() > 2;
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

    /** Returns whether one of the words that make names secret is part of a value that consists of words. */
    public static boolean hasSecretWord(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        int key = lower.indexOf("key");
        return lower.contains("secret")
                || lower.contains("token")
                || lower.contains("passw")
                || lower.contains("credential")
                || key >= 0 && !lower.contains("monkey") && !lower.contains("turkey");
    }
}
