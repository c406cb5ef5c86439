package dev.rollbackplan.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the arguments that an {@code argument_hint} declares: words of the form {@code NAME=value}. Words in brackets declare
 * optional arguments. All other words are ignored.
 */
final class HintParser {

    /** Marks an argument as optional, in its value or after it. */
    static final String OPTIONAL_MARK = "(optional)";

    private final String hint;
    private final Map<String, Argument> arguments = new LinkedHashMap<>();
    private int at;
    private int depth;

    /** The closing marks that the rest of the hint lacks, so that it is searched for each of them once. */
    private String unclosed = "";

    private HintParser(String hint) {
        this.hint = hint;
    }

    /** Returns the declared arguments in their order. A second declaration of a name is ignored. */
    static List<Argument> parse(List<String> hints) {
        Map<String, Argument> all = new LinkedHashMap<>();
        for (String hint : hints) {
            HintParser parser = new HintParser(hint);
            parser.readWords();
            for (Argument argument : parser.arguments.values()) {
                all.putIfAbsent(argument.name(), argument);
            }
        }
        return new ArrayList<>(all.values());
    }

    private void readWords() {
        boolean wordStart = true;
        while (at < hint.length()) {
            char c = hint.charAt(at);
            int equals = wordStart ? nameEnd(at) : -1;
            if (equals > 0) {
                declare(hint.substring(at, equals), equals + 1);
                continue;
            }
            if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (c == '<' || c == '"') {
                at = closingEnd(at) - 1;
            }
            wordStart = Character.isWhitespace(c) || "[|,;(".indexOf(c) >= 0;
            at++;
        }
    }

    /** Returns the position of the equals sign after the name that begins at a position, or -1 if there is none. */
    private int nameEnd(int start) {
        int end = start;
        while (end < hint.length() && ReferenceScanner.isNamePart(hint.charAt(end), end > start)) {
            end++;
        }
        return end > start && end < hint.length() && hint.charAt(end) == '=' ? end : -1;
    }

    private void declare(String name, int from) {
        int end = valueEnd(from);
        Argument argument = HintValue.argument(name, hint.substring(from, end), depth > 0);
        at = end;
        if (hint.startsWith(OPTIONAL_MARK, skipSpaces(end))) {
            argument = argument.asOptional();
        }
        arguments.putIfAbsent(name, argument);
    }

    private int skipSpaces(int from) {
        int next = from;
        while (next < hint.length() && hint.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /**
     * Returns the position after a value. A value ends at white space, at the bracket that closes its group, or before a
     * separator and the next name. Parts in quotation marks or angle brackets can contain all of these.
     */
    private int valueEnd(int from) {
        int end = from;
        int brackets = 0;
        while (end < hint.length() && !Character.isWhitespace(hint.charAt(end))) {
            char c = hint.charAt(end);
            boolean separates = "|,;".indexOf(c) >= 0 && nameEnd(end + 1) > 0;
            if (separates || c == ']' && brackets == 0 && depth > 0) {
                break;
            }
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            end = c == '<' || c == '"' ? closingEnd(end) : end + 1;
        }
        return end;
    }

    /**
     * Returns the position after the quotation mark or angle bracket that closes the one at a position. If none closes it,
     * returns the next position.
     */
    private int closingEnd(int open) {
        char close = hint.charAt(open) == '<' ? '>' : '"';
        if (unclosed.indexOf(close) >= 0) {
            return open + 1;
        }
        for (int i = open + 1; i < hint.length(); i++) {
            char c = hint.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close) {
                return i + 1;
            }
        }
        unclosed += close;
        return open + 1;
    }
}
