package dev.rollbackplan.redact;

import java.util.ArrayList;
import java.util.List;

/** A token that is known by its shape, as a row of {@link TokenTable} writes it down. */
final class TokenRule extends RedactionRule {

    /** A run as long as this is a token's body, and random. */
    private static final int BODY = 16;

    private final String shape;

    /** Read when the keyword is met for the first time: most never are. */
    private List<Part> parts = List.of();

    TokenRule(String kind, String shape, String three) {
        super(kind, keyword(shape), three);
        this.shape = shape;
    }

    /** The first of the shape's literals that is long enough, else its only one. */
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

    private static boolean isSign(char c) {
        return c == '<' || c == '(' || c == ')' || c == '^' || c == '$';
    }

    @Override
    void meet(Scan scan, int at, int last) {
        int known = Math.min(anchor() + 3, keyword().length());
        // A keyword of two characters was met with one behind it.
        int end = known < 3 ? scan.wrapped().beforeBreak(last) : last + 1;
        int from = scan.wrapped().literalBack(keyword(), known, end);
        if (from >= scan.done()) {
            int to = scan.wrapped().literal(keyword(), known, end);
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
        int keywordAt = 0;
        while (!parts.get(keywordAt).literal().equals(keyword())) {
            keywordAt++;
        }
        String text = scan.text();
        int start = from;
        int secretFrom = -1;
        for (int i = keywordAt; i >= 0 && start >= 0; i--) {
            Part part = parts.get(i);
            start = i == keywordAt ? from : part.startBefore(text, start);
            secretFrom = part.opens() ? start : secretFrom;
        }
        if (start < scan.markerEnd() || shape.startsWith("^") && !Chars.startsWord(text, start)) {
            return;
        }
        int end = to;
        int secretTo = -1;
        for (int i = keywordAt; i < parts.size(); i++) {
            Part part = parts.get(i);
            secretFrom = part.opens() && i > keywordAt ? end : secretFrom;
            String then = i + 1 < parts.size() ? parts.get(i + 1).literal() : "";
            int next = i == keywordAt ? to : part.endBehind(scan.wrapped(), then, end);
            if (next < 0 || part.most() >= BODY && isWordy(text, end, next)) {
                return;
            }
            end = next;
            secretTo = part.closes() ? end : secretTo;
        }
        if (!shape.endsWith("$") || !Chars.isWord(Chars.at(text, end))) {
            scan.report(secretFrom < 0 ? start : secretFrom, secretTo < 0 ? end : secretTo, kind());
        }
    }

    /** Whether small letters alone, or one character again and again, stand there: words, or a placeholder. */
    private static boolean isWordy(String text, int from, int to) {
        boolean small = true;
        boolean same = true;
        for (int i = from; i < to && (small || same); i++) {
            char c = text.charAt(i);
            small &= Chars.isLower(c) || c == '-' || c == '_' || c == '.' || c == '/' || c == '\n' || c == ' ';
            same &= c == text.charAt(from);
        }
        return to - from >= BODY && (small || same);
    }

    /**
     * One part of a shape.
     *
     * @param literal the very characters, or an empty text for a run
     * @param set the characters of a run
     * @param least how many of them at least
     * @param usual how many of them at least, but for rare or old tokens
     * @param most how many of them at most
     * @param opens whether the secret begins with this part
     * @param closes whether the secret ends with this part
     */
    record Part(String literal, char set, int least, int usual, int most, boolean opens, boolean closes) {

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
            int least = number(run, 1, comma);
            return new Part(
                    "",
                    run.charAt(0),
                    least,
                    comma == last ? least : number(run, comma + 1, last),
                    comma < 0 ? least : number(run, last + 1, -1),
                    opens,
                    closes);
        }

        private static int number(String run, int from, int to) {
            return Integer.parseInt(run, from, to < 0 ? run.length() : to, 10);
        }

        int endBehind(LineWrapping text, String then, int at) {
            return literal.isEmpty() ? text.run(this, then, at) : text.literal(literal, 0, at);
        }

        int startBefore(String text, int at) {
            if (!literal.isEmpty()) {
                return text.startsWith(literal, at - literal.length()) ? at - literal.length() : -1;
            }
            int start = at;
            while (start > 0 && at - start < most && Chars.in(set, text.charAt(start - 1))) {
                start--;
            }
            return at - start < least ? -1 : start;
        }
    }
}
