package dev.rollbackplan.redact.value;

/**
 * Recognizes references to a value that is kept elsewhere, and placeholders: {@code $NAME}, <code>${NAME}</code>,
 * {@code $(command)}, <code>{{ template }}</code>, {@code <name>}, {@code %NAME%} and the like.
 */
public final class Reference {

    /** Maximum length of a placeholder's name, in UTF-16 code units. */
    private static final int MAX_NAME_LENGTH = 100;

    private Reference() {}

    /** Returns whether a value is references and no other text that could be secret. */
    public static boolean matches(String value) {
        StringBuilder rest = new StringBuilder();
        boolean found = false;
        int at = 0;
        while (at < value.length()) {
            int end = end(value, at);
            if (end > at) {
                found = true;
                at = end;
            } else {
                rest.append(value.charAt(at));
                at++;
            }
        }
        return found && !RandomnessHeuristic.isStrong(rest.toString());
    }

    /** Returns the offset after the reference that begins at an offset, or that offset if there is none. */
    private static int end(String value, int at) {
        char c = value.charAt(at);
        char next = Chars.at(value, at + 1);
        return switch (c) {
            case '$' ->
                next == '{' || next == '(' || next == '['
                        ? bracketEnd(value, at + 1)
                        : at == 0 || !Chars.isWord(value.charAt(at - 1)) && value.charAt(at - 1) != '$'
                                ? variableEnd(value, at)
                                : at;
            case '\\' -> next == '$' && at == 0 ? end(value, at + 1) : at;
            case '{' ->
                next == '{' || next == '%' || at == 0 && value.endsWith("}") && !RandomnessHeuristic.isStrong(value)
                        ? bracketEnd(value, at)
                        : at;
            case '#' -> next == '{' ? bracketEnd(value, at + 1) : at;
            case '<' -> placeholderEnd(value, at);
            case '%' -> next == '{' || next == '(' ? bracketEnd(value, at + 1) : enclosedEnd(value, at);
            case '@' -> enclosedEnd(value, at);
            default -> at;
        };
    }

    /** Returns the offset after the bracket that closes the one at an offset; the value's end if it is not closed. */
    private static int bracketEnd(String value, int at) {
        int depth = 0;
        for (int i = at; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '{' || c == '(' || c == '[') {
                depth++;
            } else if (c == '}' || c == ')' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return value.length();
    }

    /**
     * Returns the offset after a variable's name, or {@code at} if the text after the sign is no name: a name has a
     * digit only at its end or after another digit or an underscore, or is in capitals.
     */
    private static int variableEnd(String value, int at) {
        int end = at + 1;
        boolean lower = false;
        boolean digitInside = false;
        while (end < value.length() && (Chars.isWord(value.charAt(end)) || value.charAt(end) == '_')) {
            char c = value.charAt(end);
            lower |= Chars.isLower(c);
            digitInside |= Chars.isDigit(c) && Chars.isLetter(Chars.at(value, end + 1));
            end++;
        }
        boolean name = end > at + 1 && !Chars.isDigit(value.charAt(at + 1)) && !(lower && digitInside);
        boolean member = value.startsWith("->", end)
                || Chars.at(value, end) == '['
                || Chars.at(value, end) == '.'
                || Chars.at(value, end) == ':';
        if (name && member) {
            return value.length();
        }
        boolean whole =
                end == value.length() || !Chars.isWord(value.charAt(end)) && "!@#%^&*".indexOf(value.charAt(end)) < 0;
        return name && whole ? end : at;
    }

    /** Returns the offset after a placeholder in angle brackets, which begins with a letter. */
    private static int placeholderEnd(String value, int at) {
        int close = value.indexOf('>', at);
        boolean letter = Chars.isLetter(Chars.at(value, at + 1))
                || Chars.at(value, at + 1) == '/'
                || Chars.at(value, at + 1) == '%'
                || Chars.at(value, at + 1) > 127;
        boolean open = close < 0
                && value.indexOf(' ', at) < 0
                && at == 0
                && RandomnessHeuristic.isWordLike(value.substring(1));
        return letter && close > at && close - at <= MAX_NAME_LENGTH ? close + 1 : open ? value.length() : at;
    }

    /** Returns the offset after a name between two of the same sign. */
    private static int enclosedEnd(String value, int at) {
        int close = value.indexOf(value.charAt(at), at + 1);
        for (int i = at + 1; i < close; i++) {
            if (!Chars.isWord(value.charAt(i)) && value.charAt(i) != '_') {
                return at;
            }
        }
        if (close > at + 1 && Chars.isLetter(value.charAt(at + 1))) {
            return close + 1;
        }
        boolean format = value.charAt(at) == '%' && value.length() - at <= 3 && Chars.isLetter(Chars.at(value, at + 1));
        return format ? at + 2 : at;
    }
}
