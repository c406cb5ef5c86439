package dev.rollbackplan.redact;

import dev.rollbackplan.redact.table.Row;
import dev.rollbackplan.redact.table.ServiceTokenTable;
import dev.rollbackplan.redact.table.TokenTable;
import dev.rollbackplan.redact.value.Chars;
import java.util.ArrayList;
import java.util.List;

/** Finds tokens of one shape, which a row of {@link TokenTable} describes. */
final class TokenRule extends RedactionRule {

    /** Minimum length of a run that must be random to be the body of a token. */
    private static final int MIN_BODY_LENGTH = 16;

    private final String shape;

    /** The parts of the shape. Read at the first match, since most rules never match. */
    private List<Part> parts = List.of();

    /**
     * Creates a rule for a shape.
     *
     * @param shape the shape, in the syntax of {@link TokenTable}
     */
    TokenRule(String kind, String shape, String trigram) {
        super(kind, keyword(shape), trigram);
        this.shape = shape;
    }

    /**
     * Returns the rule of the row that begins at an offset.
     *
     * @param rows the rows of {@link TokenTable} or {@link ServiceTokenTable}
     */
    static TokenRule of(String rows, int row) {
        List<String> columns = Row.columns(rows, row);
        return new TokenRule(columns.get(1), columns.get(2), rows.substring(row, row + 3));
    }

    /** Returns the shape's first literal of three or more characters, or else its last literal. */
    private static String keyword(String shape) {
        int start = 0;
        String only = "";
        for (int i = 0; i <= shape.length(); i++) {
            if (i == shape.length() || isSign(shape.charAt(i))) {
                if (i - start > 2) {
                    return shape.substring(start, i);
                }
                only = i > start ? shape.substring(start, i) : only;
                i = i < shape.length() && shape.charAt(i) == '<' ? shape.indexOf('>', i) : i;
                start = i + 1;
            }
        }
        return only;
    }

    /** Returns whether a character of a shape is not literal. */
    private static boolean isSign(char c) {
        return c == '<' || c == '(' || c == ')' || c == '^' || c == '$';
    }

    @Override
    void tryMatch(Scan scan, int first, int last) {
        int known = Math.min(trigramOffset() + 3, keyword().length());
        // The trigram of a two-character keyword includes the character after it.
        int end = known < 3 ? scan.lineWrapping().skipBreakBackward(last) : last + 1;
        int from = scan.lineWrapping().literalStart(keyword(), known, end);
        if (from >= scan.earliestStart()) {
            int to = scan.lineWrapping().literalEnd(keyword(), known, end);
            if (to >= 0) {
                match(scan, from, to);
            }
        }
    }

    @Override
    void match(Scan scan, int from, int to) {
        if (parts.isEmpty()) {
            parts = Part.of(shape);
        }
        int keywordIndex = 0;
        while (!parts.get(keywordIndex).literal().equals(keyword())) {
            keywordIndex++;
        }
        String text = scan.text();
        int start = from;
        int secretFrom = -1;
        for (int i = keywordIndex; i >= 0 && start >= 0; i--) {
            Part part = parts.get(i);
            start = i == keywordIndex ? from : part.start(text, start);
            secretFrom = part.opens() ? start : secretFrom;
        }
        if (start < scan.markerEnd() || shape.startsWith("^") && !Chars.startsWord(text, start)) {
            return;
        }
        int end = to;
        int secretTo = -1;
        for (int i = keywordIndex; i < parts.size(); i++) {
            Part part = parts.get(i);
            secretFrom = part.opens() && i > keywordIndex ? end : secretFrom;
            String following = i + 1 < parts.size() ? parts.get(i + 1).literal() : "";
            int next = i == keywordIndex ? to : part.end(scan.lineWrapping(), following, end);
            if (next < 0 || part.maximum() >= MIN_BODY_LENGTH && isPlain(text, end, next)) {
                return;
            }
            end = next;
            secretTo = part.closes() ? end : secretTo;
        }
        if (!shape.endsWith("$") || !Chars.isWord(Chars.at(text, end))) {
            scan.report(secretFrom < 0 ? start : secretFrom, secretTo < 0 ? end : secretTo, kind());
        }
    }

    /** Returns whether a long run is only lower-case words, or one repeated character as in a placeholder. */
    private static boolean isPlain(String text, int from, int to) {
        boolean lower = true;
        boolean same = true;
        for (int i = from; i < to && (lower || same); i++) {
            char c = text.charAt(i);
            lower &= Chars.isLower(c) || c == '-' || c == '_' || c == '.' || c == '/' || c == '\n' || c == ' ';
            same &= c == text.charAt(from);
        }
        return to - from >= MIN_BODY_LENGTH && (lower || same);
    }

    /**
     * One part of a shape: a literal, or a run of characters of one set.
     *
     * @param literal the literal; empty for a run
     * @param set the letter of a run's character set, see {@link Chars#in}
     * @param minimum the minimum length of a run
     * @param usual the minimum length of a run except in rare or old tokens
     * @param maximum the maximum length of a run; 0 for a literal
     * @param opens whether the secret begins with this part
     * @param closes whether the secret ends with this part
     */
    record Part(String literal, char set, int minimum, int usual, int maximum, boolean opens, boolean closes) {

        /** Returns the parts of a shape. */
        static List<Part> of(String shape) {
            List<Part> parts = new ArrayList<>();
            int at = 0;
            boolean opens = false;
            while (at < shape.length()) {
                char c = shape.charAt(at);
                if (c == '(' || c == '^' || c == '$' || c == ')') {
                    opens |= c == '(';
                    at++;
                    continue;
                }
                int end = at;
                while (end < shape.length()
                        && (c == '<' ? shape.charAt(end - 1) != '>' || end == at : !isSign(shape.charAt(end)))) {
                    end++;
                }
                boolean closes = end < shape.length() && shape.charAt(end) == ')';
                parts.add(
                        c == '<'
                                ? run(shape.substring(at + 1, end - 1), opens, closes)
                                : new Part(shape.substring(at, end), ' ', 0, 0, 0, opens, closes));
                opens = false;
                at = end;
            }
            return parts;
        }

        private static Part run(String run, boolean opens, boolean closes) {
            int comma = run.indexOf(',');
            int last = run.lastIndexOf(',');
            int minimum = number(run, 1, comma);
            return new Part(
                    "",
                    run.charAt(0),
                    minimum,
                    comma == last ? minimum : number(run, comma + 1, last),
                    comma < 0 ? minimum : number(run, last + 1, -1),
                    opens,
                    closes);
        }

        private static int number(String run, int from, int to) {
            return Integer.parseInt(run, from, to < 0 ? run.length() : to, 10);
        }

        /** Returns the offset after this part if it begins at {@code at}, or -1. Line breaks inside it are skipped. */
        int end(LineWrapping text, String following, int at) {
            return literal.isEmpty() ? text.runEnd(this, following, at) : text.literalEnd(literal, 0, at);
        }

        /** Returns the first offset of this part if it ends before {@code at} on the same line, or -1. */
        int start(String text, int at) {
            if (!literal.isEmpty()) {
                return text.startsWith(literal, at - literal.length()) ? at - literal.length() : -1;
            }
            int start = at;
            while (start > 0 && at - start < maximum && Chars.in(set, text.charAt(start - 1))) {
                start--;
            }
            return at - start < minimum ? -1 : start;
        }
    }
}
