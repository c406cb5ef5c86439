package dev.rollbackplan.template;

import dev.rollbackplan.template.Reference.Form;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the references in a body: {@code $NAME} by the longest match of {@code [A-Z][A-Z0-9_]*}, <code>${NAME}</code>,
 * <code>${NAME:-text}</code> and {@code $1} to {@code $9}. A second dollar sign, as in {@code $$NAME}, makes it plain text,
 * as in Codex 0.116.
 */
public final class ReferenceScanner {

    private static final String DEFAULT_OPERATOR = ":-";

    private final String text;
    private final List<Reference> references = new ArrayList<>();

    /** Where the last search for a closing brace ended: no brace and no line end comes before it. */
    private int searched;

    private ReferenceScanner(String text) {
        this.text = text;
    }

    /**
     * Returns the references in a part of a text, in their order. The time grows linearly with the length of the part.
     *
     * @param from where the part begins, 0-based, in UTF-16 units
     * @param to the position after the part's last character
     */
    public static List<Reference> scan(String text, int from, int to) {
        ReferenceScanner scanner = new ReferenceScanner(text);
        int at = text.indexOf('$', from);
        while (at >= 0 && at + 1 < to) {
            boolean isSecond = at > from && text.charAt(at - 1) == '$';
            at = text.indexOf('$', isSecond ? at + 1 : scanner.addReference(at, to));
        }
        return List.copyOf(scanner.references);
    }

    /** Adds the reference at a dollar sign, if there is one, and returns the position from which to continue. */
    private int addReference(int dollar, int to) {
        char first = text.charAt(dollar + 1);
        if (first >= '1' && first <= '9') {
            return add(dollar, dollar + 2, String.valueOf(first), Form.POSITIONAL, Optional.empty());
        }
        if (first == '{') {
            return addBraced(dollar, to);
        }
        int end = nameEnd(dollar + 1, to);
        return end == dollar + 1
                ? dollar + 1
                : add(dollar, end, text.substring(dollar + 1, end), Form.PLAIN, Optional.empty());
    }

    private int addBraced(int dollar, int to) {
        int start = dollar + 2;
        int end = nameEnd(start, to);
        if (end == start) {
            return start;
        }
        String name = text.substring(start, end);
        if (end < to && text.charAt(end) == '}') {
            return add(dollar, end + 1, name, Form.BRACED, Optional.empty());
        }
        int close = closingBrace(end, to);
        if (close > end && text.startsWith(DEFAULT_OPERATOR, end)) {
            String defaultText = text.substring(end + DEFAULT_OPERATOR.length(), close);
            return add(dollar, close + 1, name, Form.BRACED, Optional.of(defaultText));
        }
        return add(dollar, close < 0 ? end : close + 1, name, Form.OTHER, Optional.empty());
    }

    /** Returns the position of the first closing brace on the same line, or -1. */
    private int closingBrace(int from, int to) {
        int at = Math.max(from, searched);
        while (at < to && text.charAt(at) != '\n' && text.charAt(at) != '}') {
            at++;
        }
        searched = at;
        return at < to && text.charAt(at) == '}' ? at : -1;
    }

    private int nameEnd(int start, int to) {
        int end = start;
        while (end < to && isNamePart(text.charAt(end), end > start)) {
            end++;
        }
        return end;
    }

    static boolean isNamePart(char c, boolean afterFirst) {
        return c >= 'A' && c <= 'Z' || afterFirst && (c >= '0' && c <= '9' || c == '_');
    }

    private int add(int start, int end, String name, Form form, Optional<String> defaultText) {
        references.add(new Reference(name, form, defaultText, new TextRange(start, end)));
        return end;
    }
}
