package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;

/** Finds where a value begins and ends, which depends on its quotation marks and on the form in which it is written. */
final class ValueReader {

    /** Maximum distance at which a closing quotation mark is searched for, in UTF-16 code units. */
    static final int MAX_QUOTED_LENGTH = 4096;

    private final Scan scan;
    private final String text;
    private final SecretName name;
    private final ValueForm form;
    private int from;

    ValueReader(Scan scan, SecretName name, ValueForm form) {
        this.scan = scan;
        this.text = scan.text();
        this.name = name;
        this.form = form;
    }

    /**
     * Returns the range of the value that begins at an offset. If it begins with a quotation mark and is closed, the value
     * is the text between the quotation marks.
     */
    ValueRange read(int at) {
        int to = -1;
        boolean quoted = false;
        int mark = at;
        if ("bBrRuUfF@L$".indexOf(Chars.at(text, at)) >= 0 && Chars.isQuote(Chars.at(text, at + 1))) {
            mark++;
        }
        int escapes = 0;
        while (Chars.at(text, mark) == '\\' && escapes < 8) {
            mark++;
            escapes++;
        }
        from = at;
        if (Chars.isQuote(Chars.at(text, mark))) {
            char quote = text.charAt(mark);
            boolean triple = escapes == 0 && Chars.at(text, mark + 1) == quote && Chars.at(text, mark + 2) == quote;
            from = triple ? mark + 3 : mark + 1;
            to = triple ? tripleEnd(quote) : closingQuote(quote, escapes);
            if (triple) {
                while (from < to && text.charAt(from) <= ' ') {
                    from++;
                }
            }
            quoted = to >= 0;
        }
        if (!quoted) {
            to = unquotedEnd();
        }
        return new ValueRange(from, to, quoted);
    }

    private int tripleEnd(char quote) {
        String marks = String.valueOf(quote).repeat(3);
        int end = from;
        while (end < text.length() && end - from < MAX_QUOTED_LENGTH && !text.startsWith(marks, end)) {
            end++;
        }
        if (!text.startsWith(marks, end)) {
            return -1;
        }
        while (end > from && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    /** Returns the offset of the closing quotation mark, or of the first backslash that escapes it, or -1. */
    private int closingQuote(char mark, int escapes) {
        int backslashes = 0;
        for (int i = from; i < text.length() && i - from < MAX_QUOTED_LENGTH; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == mark && (escapes == 0 ? backslashes % 2 == 0 : backslashes <= escapes)) {
                return i - (escapes == 0 ? 0 : backslashes);
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return -1;
    }

    private int unquotedEnd() {
        char before = Chars.at(text, name.start() - 1);
        if (form.has('k')) {
            return cellEnd();
        }
        if (form.has('y') || form.has('b')) {
            return lineEnd();
        }
        if ("tas>".indexOf(form.conditions().charAt(0)) >= 0) {
            return textEnd();
        }
        if (form.has('$')) {
            int end = from;
            while (Chars.at(text, end) != '\n' && text.charAt(end) != '}') {
                end++;
            }
            return end;
        }
        if (Chars.at(text, from) == '{' && isConnectionString()) {
            int end = text.indexOf('}', from);
            if (end > 0 && end - from < 256) {
                from++;
                return end;
            }
        }
        int end = scan.bareValue().end(from);
        if (before == '?' || before == '&' || before == ';') {
            int at = from;
            while (at < end && text.charAt(at) != '&' && text.charAt(at) != '#') {
                at++;
            }
            return at;
        }
        return end;
    }

    /** Returns whether other assignments with semicolons surround the name, as in an ODBC connection string. */
    private boolean isConnectionString() {
        return Chars.at(text, name.start() - 1) == ';';
    }

    private int lineEnd() {
        int end = from;
        while (Chars.at(text, end) != '\n') {
            end++;
        }
        while (end > from && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the end of an element's text on one line. */
    private int textEnd() {
        int end = from;
        while (Chars.at(text, end) != '\n' && text.charAt(end) != '<' && !text.startsWith("]]>", end)) {
            end++;
        }
        while (end > from && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int cellEnd() {
        int end = from;
        while (Chars.at(text, end) != '\n' && text.charAt(end) != '|' && text.charAt(end) != '\u2502') {
            end++;
        }
        while (end > from && (Chars.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '`')) {
            end--;
        }
        return end;
    }
}
