package dev.rollbackplan.check.code;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of shell code that may be placeholders, and masks them so that a shell can parse the rest. Whether such a
 * part is to be reported is decided by {@link PlaceholderScanner}.
 */
final class PlaceholderMasker {

    /** Maximum length of a placeholder, in UTF-16 units. It also keeps the search linear. */
    static final int LIMIT = 200;

    private static final char MASK = 'x';

    private PlaceholderMasker() {}

    /** Returns the code with a letter in place of each character of its placeholders. */
    static String mask(String code, List<TextRange> placeholders) {
        StringBuilder masked = new StringBuilder(code);
        for (TextRange range : placeholders) {
            for (int i = range.start(); i < range.end(); i++) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }

    /** Returns the ranges of the forms {@code <…>}, {@code <<…>>}, <code>{{…}}</code> and {@code […]}, in order. */
    static List<TextRange> placeholders(String code) {
        List<TextRange> found = new ArrayList<>();
        int at = 0;
        while (at < code.length()) {
            int end = end(code, at);
            if (end > at) {
                found.add(new TextRange(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Returns the end of the placeholder that begins at an offset; -1 if none does. */
    private static int end(String code, int at) {
        char c = code.charAt(at);
        if (c == '<') {
            int doubled = doubleAngleEnd(code, at);
            return doubled > at ? doubled : angleEnd(code, at);
        }
        if (c == '{' && code.startsWith("{{", at)) {
            int close = find(code, at + 2, '}', '\n');
            return close > 0 && code.startsWith("}}", close) ? close + 2 : -1;
        }
        if (c == '[') {
            int close = find(code, at + 1, ']', '[');
            return close > 0 && isBracketed(code, at, close) ? close + 1 : -1;
        }
        return -1;
    }

    /** A here-document also begins with two angle brackets, but only space or a file name may follow its word. */
    private static int doubleAngleEnd(String code, int at) {
        if (!code.startsWith("<<", at) || code.startsWith("<<<", at)) {
            return -1;
        }
        int close = find(code, at + 2, '>', '<');
        if (close <= at + 2 || !code.startsWith(">>", close)) {
            return -1;
        }
        String content = code.substring(at + 2, close);
        boolean isName = Character.isLetterOrDigit(content.charAt(0)) && content.charAt(content.length() - 1) != ' ';
        return isName && isSelfContained(content) && isWordEnd(code, close + 2) ? close + 2 : -1;
    }

    /** Returns whether no file name follows, to which output could be redirected. */
    private static boolean isWordEnd(String code, int at) {
        return at >= code.length() || Character.isWhitespace(code.charAt(at)) || "\"');".indexOf(code.charAt(at)) >= 0;
    }

    /** Excludes redirections, which have space inside the brackets, process substitutions and here-documents. */
    private static int angleEnd(String code, int at) {
        int close = find(code, at + 1, '>', '<');
        if (close <= at + 1 || at > 0 && code.charAt(at - 1) == '<') {
            return -1;
        }
        String content = code.substring(at + 1, close);
        boolean isShell = " (&=".indexOf(content.charAt(0)) >= 0
                || " &".indexOf(content.charAt(content.length() - 1)) >= 0
                || endsWithDescriptor(content) && !isWordEnd(code, close + 1);
        return isShell || !isSelfContained(content) ? -1 : close + 1;
    }

    /** Returns whether the {@code >} after the content may be that of {@code 2>}. */
    private static boolean endsWithDescriptor(String content) {
        int digit = content.length() - 1;
        return digit > 0 && Character.isDigit(content.charAt(digit)) && content.charAt(digit - 1) == ' ';
    }

    /** Returns whether a content has both quotes or brackets of each pair, and no operator or variable of the shell. */
    private static boolean isSelfContained(String content) {
        int depth = 0;
        int quotes = 0;
        int backticks = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == ';' || c == '$' || content.startsWith("&&", i) || content.startsWith("||", i)) {
                return false;
            }
            quotes += c == '"' ? 1 : 0;
            backticks += c == '`' ? 1 : 0;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0 && quotes % 2 == 0 && backticks % 2 == 0;
    }

    /** Unlike a name, a marker of the prompt may follow a letter: no index of an array looks like one. */
    private static boolean isBracketed(String code, int at, int close) {
        return PromptMarkers.is(code.substring(at, close + 1))
                || isUpperCaseName(code.substring(at + 1, close)) && !isSubscript(code, at);
    }

    private static boolean isUpperCaseName(String content) {
        if (content.length() < 2 || !Character.isUpperCase(content.charAt(0))) {
            return false;
        }
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (!Character.isLetterOrDigit(c) && " _-/:.,()'+".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSubscript(String code, int at) {
        char before = at == 0 ? ' ' : code.charAt(at - 1);
        return Character.isLetterOrDigit(before) || "_[\\$^".indexOf(before) >= 0;
    }

    /** Returns the offset of a character on the same line, before another character; -1 if it is not there. */
    private static int find(String code, int from, char wanted, char stop) {
        int limit = Math.min(code.length(), from + LIMIT);
        for (int i = from; i < limit; i++) {
            char c = code.charAt(i);
            if (c == wanted) {
                return i;
            }
            if (c == stop || c == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
