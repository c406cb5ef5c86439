package dev.rollbackplan.check.code;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands in shell code to be filled in, in the widest sense, so that the rest can be read as shell. */
final class PlaceholderMasker {

    /** No placeholder is longer, and no search looks further. */
    static final int LIMIT = 200;

    private static final char MASK = 'x';

    private PlaceholderMasker() {}

    /** Returns the code with a letter in the place of each character of its placeholders. */
    static String mask(String code, List<TextRange> placeholders) {
        if (placeholders.isEmpty()) {
            return code;
        }
        StringBuilder masked = new StringBuilder(code);
        for (TextRange range : placeholders) {
            for (int i = range.start(); i < range.end(); i++) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }

    /** The stretches of the forms {@code <…>}, <code>{{…}}</code> and {@code […]}, in order. */
    static List<TextRange> placeholders(String code) {
        List<TextRange> found = new ArrayList<>();
        boolean none = code.indexOf('<') < 0 && code.indexOf('[') < 0 && code.indexOf('{') < 0;
        int at = none ? code.length() : 0;
        while (at < code.length()) {
            int end = end(code, at);
            if (end > at) {
                found.add(new TextRange(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static int end(String code, int at) {
        char c = code.charAt(at);
        if (c == '<') {
            int doubled = doubled(code, at);
            return doubled > at ? doubled : angle(code, at);
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

    /** {@code <<…>>}: a here-document's word has nothing but space or a file's name behind it. */
    private static int doubled(String code, int at) {
        if (!code.startsWith("<<", at) || code.startsWith("<<<", at)) {
            return -1;
        }
        int close = find(code, at + 2, '>', '<');
        if (close <= at + 2 || !code.startsWith(">>", close)) {
            return -1;
        }
        String content = code.substring(at + 2, close);
        boolean begins = Character.isLetterOrDigit(content.charAt(0)) && content.charAt(content.length() - 1) != ' ';
        return begins && isSelfContained(content) && isFreeBehind(code, close + 2) ? close + 2 : -1;
    }

    /** Whether no file follows into which something is redirected. */
    private static boolean isFreeBehind(String code, int at) {
        return at >= code.length() || Character.isWhitespace(code.charAt(at)) || "\"');".indexOf(code.charAt(at)) >= 0;
    }

    /** A redirection has its space on the other side, and neither a process substitution nor a here-document is a name. */
    private static int angle(String code, int at) {
        int close = find(code, at + 1, '>', '<');
        if (close <= at + 1 || at > 0 && code.charAt(at - 1) == '<') {
            return -1;
        }
        String content = code.substring(at + 1, close);
        char first = content.charAt(0);
        char last = content.charAt(content.length() - 1);
        boolean redirects = first == '('
                || first == '&'
                || first == '='
                || last == '&'
                || endsWithDescriptor(content) && !isFreeBehind(code, close + 1);
        return first == ' ' || last == ' ' || redirects || !isSelfContained(content) ? -1 : close + 1;
    }

    /** Whether the {@code >} behind it may be that of {@code 2>}. */
    private static boolean endsWithDescriptor(String content) {
        int digit = content.length() - 1;
        return digit > 0 && Character.isDigit(content.charAt(digit)) && content.charAt(digit - 1) == ' ';
    }

    /** Whether masking it takes no half of a pair away. */
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

    /** A mark of the prompt may stand behind a letter: no index of an array is written like it. */
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

    /** Where a character is, on the same line and not behind another one; -1 where it isn't. */
    static int find(String code, int from, char wanted, char stop) {
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
