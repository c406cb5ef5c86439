package dev.rollbackplan.check.code;

import java.util.ArrayList;
import java.util.List;

/** Marks each character of shell code as code, quoted text, comment or here-document, in one pass and without a grammar. */
public final class ShellLexer {

    /** The meanings of a character. */
    public enum Mark {
        CODE,
        QUOTED,
        COMMENT,
        HEREDOC
    }

    private static final char DOUBLE_QUOTE = '"';
    private static final char BACKTICK = '`';
    private static final char PARENTHESIS = '(';
    private static final char ARITHMETIC = 'a';
    private static final char PARAMETER = '{';

    private final String text;
    private final Mark[] marks;
    private final StringBuilder open = new StringBuilder();
    private final List<String> awaited = new ArrayList<>();
    private boolean closed = true;
    private int at;

    ShellLexer(String text) {
        this.text = text;
        this.marks = new Mark[text.length()];
        while (at < text.length()) {
            step();
        }
        closed = closed && open.isEmpty() && awaited.isEmpty();
    }

    /** Returns the mark of the character at an offset. */
    public Mark at(int offset) {
        return marks[offset];
    }

    /** Returns whether every quote and bracket is closed, and every here-document ended. */
    public boolean isClosed() {
        return closed;
    }

    private void step() {
        char c = text.charAt(at);
        char context = open.isEmpty() ? ' ' : open.charAt(open.length() - 1);
        if (c == '\n') {
            mark(1, context == DOUBLE_QUOTE ? Mark.QUOTED : Mark.CODE);
            hereDocuments();
        } else if (c == '\\') {
            mark(2, context == DOUBLE_QUOTE ? Mark.QUOTED : Mark.CODE);
        } else if (c == '$' && (next() == '(' || next() == '{')) {
            mark(1, Mark.CODE);
            open(text.charAt(at));
        } else if (c == DOUBLE_QUOTE || c == BACKTICK) {
            toggle(c, context);
        } else if (context == DOUBLE_QUOTE) {
            mark(1, Mark.QUOTED);
        } else {
            stepInCode(c, context);
        }
    }

    private void stepInCode(char c, char context) {
        if (c == '\'' && !(context == PARAMETER && isInDoubleQuotes())) {
            singleQuoted(at > 0 && text.charAt(at - 1) == '$');
        } else if (c == '(') {
            open(c);
        } else if (c == ')') {
            close(context);
        } else if (c == '}' && context == PARAMETER) {
            pop();
        } else if (c == '#' && isAtWordStart() && context != PARAMETER && context != ARITHMETIC) {
            mark(lineEnd(at) - at, Mark.COMMENT);
        } else if (c == '<' && next() == '<' && context != ARITHMETIC) {
            hereDocumentStart();
        } else {
            mark(1, context == PARAMETER && isInDoubleQuotes() ? Mark.QUOTED : Mark.CODE);
        }
    }

    private char next() {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    }

    private void mark(int length, Mark mark) {
        int end = Math.min(text.length(), at + length);
        for (; at < end; at++) {
            marks[at] = mark;
        }
    }

    private void toggle(char quote, char context) {
        if (context == quote) {
            pop();
        } else {
            open.append(quote);
            mark(1, quote == DOUBLE_QUOTE ? Mark.QUOTED : Mark.CODE);
        }
    }

    private void pop() {
        char context = open.charAt(open.length() - 1);
        open.setLength(open.length() - 1);
        mark(1, context == DOUBLE_QUOTE ? Mark.QUOTED : Mark.CODE);
    }

    private void open(char bracket) {
        boolean arithmetic = bracket == '(' && next() == '(';
        open.append(arithmetic ? ARITHMETIC : bracket);
        mark(arithmetic ? 2 : 1, Mark.CODE);
    }

    /** Handles a closing parenthesis. One that closes nothing ends a pattern of {@code case}. */
    private void close(char context) {
        if (context == PARENTHESIS) {
            pop();
        } else if (context == ARITHMETIC && next() == ')') {
            pop();
            mark(1, Mark.CODE);
        } else if (context == ARITHMETIC) {
            // The opening was "( (" without the space: this closes one of the two.
            open.setCharAt(open.length() - 1, PARENTHESIS);
            mark(1, Mark.CODE);
        } else {
            mark(1, Mark.CODE);
        }
    }

    private boolean isInDoubleQuotes() {
        return open.length() > 1 && open.charAt(open.length() - 2) == DOUBLE_QUOTE;
    }

    private boolean isAtWordStart() {
        return at == 0 || " \t\n;|&()`".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Marks quoted text. A quote that is never closed is taken for an apostrophe, so that the next lines are still read. */
    private void singleQuoted(boolean escapes) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\'') {
            end += escapes && text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end < text.length()) {
            mark(end + 1 - at, Mark.QUOTED);
        } else {
            closed = false;
            mark(lineEnd(at) - at, Mark.QUOTED);
        }
    }

    private void hereDocumentStart() {
        int from = at + 2;
        if (from < text.length() && text.charAt(from) == '<') {
            mark(3, Mark.CODE);
            return;
        }
        if (from < text.length() && text.charAt(from) == '-') {
            from++;
        }
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
            from++;
        }
        int end = from;
        while (end < text.length() && " \t\n;|&<>()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String word = text.substring(from, end);
        StringBuilder delimiter = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if ("'\"\\".indexOf(word.charAt(i)) < 0) {
                delimiter.append(word.charAt(i));
            }
        }
        if (delimiter.length() > 0) {
            awaited.add(delimiter.toString());
        }
        mark(end - at, Mark.CODE);
    }

    /** Marks the here-documents that begin on a line. An indented end counts as the end: it was meant as such. */
    private void hereDocuments() {
        for (String delimiter : awaited) {
            boolean ended = false;
            while (!ended && at < text.length()) {
                int end = lineEnd(at);
                String line = text.substring(at, end);
                ended = line.strip().equals(delimiter);
                closed = closed && (!ended || line.equals(delimiter));
                mark(Math.min(text.length(), end + 1) - at, ended ? Mark.CODE : Mark.HEREDOC);
            }
            closed &= ended;
        }
        awaited.clear();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
