package dev.rollbackplan.redact.value;

/** Recognizes code expressions, such as calls, element access and references to variables, which are not secrets. */
public final class CodeExpression {

    /** Number of hexadecimal digits in a 64-bit address. */
    private static final int MAX_HEXADECIMAL_DIGITS = 16;

    private CodeExpression() {}

    /**
     * Returns whether a value is a keyword, a reference to a variable, a call, an element access or a printed object. A
     * value that stops at a quotation mark or a blank inside the expression matches too.
     */
    public static boolean matches(String value) {
        int at = 0;
        while (at < value.length() && (Chars.isWord(value.charAt(at)) || "_.:>-".indexOf(value.charAt(at)) >= 0)) {
            at++;
        }
        if (at == value.length()) {
            return isKeywordOrVariable(value);
        }
        if (at == 0 || !Chars.isLetter(value.charAt(0)) && value.charAt(0) != '_') {
            return false;
        }
        char opening = value.charAt(at);
        if (opening == '!' && Chars.at(value, at + 1) == '(') {
            return true;
        }
        return opening == '(' || opening == '[' || opening == '{' || opening == '@' && isHexadecimal(value, at + 1, 8);
    }

    /** Returns whether a value is names joined by dots, with optional indices, such as {@code db.rows[0].name}. */
    public static boolean isDottedName(String value) {
        boolean dot = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean index = c == '[' && Chars.isDigit(Chars.at(value, i + 1)) && Chars.at(value, i + 2) == ']';
            if (c == '.' && i > 0 && Chars.isLetter(Chars.at(value, i + 1))) {
                dot = true;
            } else if (index) {
                i += 2;
            } else if (!Chars.isLetter(c) && c != '_') {
                return false;
            }
        }
        return dot;
    }

    /** Returns whether a value is a keyword or a type, or a member of a common variable such as {@code process.env}. */
    private static boolean isKeywordOrVariable(String value) {
        switch (value) {
            case "String?", "string?", "function", "async", "await", "lambda", "new", "return", "String", "ID" -> {
                return true;
            }
            default -> {}
        }
        int dot = value.indexOf('.');
        return switch (dot < 0 ? "" : value.substring(0, dot)) {
            case "args", "config", "data", "env", "environment", "input", "inputs", "local", "module", "os" -> true;
            case "opts", "options", "params", "process", "props", "request", "secrets", "self", "settings" -> true;
            case "this", "var", "vars" -> true;
            default -> false;
        };
    }

    /**
     * Returns whether a value is a hexadecimal number such as {@code 0x14ede63a5a70002}: an identifier or an address.
     */
    public static boolean isHexadecimalNumber(String value) {
        int comma = value.indexOf(',');
        return value.startsWith("0x")
                && isHexadecimal(comma < 0 ? value : value.substring(0, comma), 2, MAX_HEXADECIMAL_DIGITS);
    }

    /** Returns whether the rest of a value is 1 to {@code maximum} hexadecimal digits. */
    private static boolean isHexadecimal(String value, int from, int maximum) {
        for (int i = from; i < value.length(); i++) {
            if (!Chars.in('x', value.charAt(i))) {
                return false;
            }
        }
        return value.length() > from && value.length() - from <= maximum;
    }

    /**
     * Returns whether a value begins as no expression does, or is too random to be one.
     */
    public static boolean startsPlainly(String value) {
        return "<(!&*[{@".indexOf(value.charAt(0)) < 0 || RandomnessHeuristic.isStrong(value) && !hasBracket(value);
    }

    /** Returns whether a value that may begin with a sign of code has no other sign of it. */
    public static boolean startsData(String value) {
        boolean word = true;
        for (int i = 1; i < value.length(); i++) {
            word &= Chars.isLower(value.charAt(i)) || value.charAt(i) == '_';
        }
        return "<(!*@".indexOf(value.charAt(0)) >= 0 && value.length() >= 6 && !word && !hasBracket(value);
    }

    private static boolean hasBracket(String value) {
        for (int i = 1; i < value.length(); i++) {
            if (")>]}({./".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a value is the name of a type, such as {@code SensitiveString}. */
    public static boolean isTypeName(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isLetter(value.charAt(i))) {
                return false;
            }
        }
        return Chars.isUpper(value.charAt(0)) && value.length() < 32;
    }
}
