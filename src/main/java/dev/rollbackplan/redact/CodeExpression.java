package dev.rollbackplan.redact;

/** Tells what a program looks up, or prints of its own objects, from a secret. */
final class CodeExpression {

    /** As many hexadecimal digits as an address of 64 bits has. */
    private static final int LONGEST_ADDRESS = 16;

    private CodeExpression() {}

    /** Whether a value is a call, an element or an object, perhaps up to the quotation mark or blank in it. */
    static boolean matches(String value) {
        int at = 0;
        while (at < value.length() && (Chars.isWord(value.charAt(at)) || "_.:>-".indexOf(value.charAt(at)) >= 0)) {
            at++;
        }
        if (at == value.length()) {
            return isReference(value);
        }
        if (at == 0 || !Chars.isLetter(value.charAt(0)) || value.contains(Redactor.MARKER)) {
            return false;
        }
        char opening = value.charAt(at);
        char next = Chars.at(value, at + 1);
        if (opening == '(' && (next == ')' || AssignmentSyntax.isQuote(next))) {
            return true;
        }
        boolean call = opening == '(' || opening == '[';
        boolean object = opening == '{' || opening == '@';
        return call && "([)]".indexOf(value.charAt(value.length() - 1)) >= 0 || object && isHex(value, at + 1, 8);
    }

    /** Whether a value is names with dots between them, and maybe indices behind them, such as {@code db.rows[0].name}. */
    static boolean isDotted(String value) {
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

    /** Whether a value is a word of a programming language, or what one calls a variable of its surroundings. */
    private static boolean isReference(String value) {
        switch (value) {
            case "function", "async", "await", "lambda", "new", "return", "String", "ID" -> {
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

    /** Whether a value is a number such as {@code 0x14ede63a5a70002}: an identifier. */
    static boolean isAddress(String value) {
        return value.startsWith("0x") && isHex(value, 2, LONGEST_ADDRESS);
    }

    private static boolean isHex(String value, int from, int most) {
        for (int i = from; i < value.length(); i++) {
            if (!Chars.in('x', value.charAt(i))) {
                return false;
            }
        }
        return value.length() > from && value.length() - from <= most;
    }
}
