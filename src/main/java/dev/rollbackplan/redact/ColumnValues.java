package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.Chars;
import dev.rollbackplan.redact.value.FilePathValue;
import dev.rollbackplan.redact.value.NonSecretValue;
import dev.rollbackplan.redact.value.RandomnessHeuristic;

/** Finds the values below a name in the first row of a table: CSV, TSV, Markdown, or the output of a database. */
final class ColumnValues {

    /** Maximum length of a row, in UTF-16 code units. */
    private static final int MAX_ROW_LENGTH = 1000;

    /** Maximum length of a name in the first row, in UTF-16 code units. */
    private static final int MAX_CELL_LENGTH = 40;

    private static final String DELIMITERS = ",;\t|\u2502";

    private final Scan scan;
    private final String text;
    private final SecretName name;

    ColumnValues(Scan scan, SecretName name) {
        this.scan = scan;
        this.text = scan.text();
        this.name = name;
    }

    /** Reports the values of the name's column. */
    void report() {
        char delimiter = delimiter();
        if (delimiter == 0) {
            return;
        }
        int start = lineStart(name.start());
        int end = lineEnd(name.end());
        if (start < 0 || end < 0 || !isFirstRow(start, end, delimiter)) {
            return;
        }
        int column = count(start, name.start(), delimiter);
        int columns = count(start, end, delimiter);
        int at = end + 1;
        while (at < text.length() && at - end < Redactor.MARGIN) {
            int rowEnd = lineEnd(at);
            if (rowEnd < 0) {
                return;
            }
            if (!isRule(at, rowEnd)) {
                if (count(at, rowEnd, delimiter) != columns) {
                    return;
                }
                reportCell(at, rowEnd, delimiter, column);
            }
            at = rowEnd + 1;
        }
    }

    /** Returns the delimiter next to the name, or NUL if there is none. */
    private char delimiter() {
        int after = name.end();
        while (after - name.end() < MAX_CELL_LENGTH && isBlankOrQuote(after)) {
            after++;
        }
        int before = name.start() - 1;
        while (name.start() - before < MAX_CELL_LENGTH
                && (isBlankOrQuote(before) || Chars.isLetter(Chars.at(text, before)))) {
            before--;
        }
        if (DELIMITERS.indexOf(Chars.at(text, after)) >= 0) {
            return text.charAt(after);
        }
        boolean last = Chars.at(text, after) == '\n';
        return last && DELIMITERS.indexOf(Chars.at(text, before)) >= 0 ? text.charAt(before) : 0;
    }

    private boolean isBlankOrQuote(int at) {
        return Chars.at(text, at) == ' ' || Chars.isQuote(Chars.at(text, at));
    }

    private int lineStart(int from) {
        int at = from;
        while (Chars.at(text, at - 1) != '\n') {
            at--;
            if (from - at > MAX_ROW_LENGTH) {
                return -1;
            }
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (Chars.at(text, at) != '\n') {
            at++;
            if (at - from > MAX_ROW_LENGTH) {
                return -1;
            }
        }
        return at;
    }

    /** Returns whether a line consists of names, and no such line is before it. */
    private boolean isFirstRow(int start, int end, char delimiter) {
        int cell = start;
        for (int i = start; i <= end; i++) {
            char c = Chars.at(text, i);
            if (i == end || c == delimiter) {
                boolean spaced = (delimiter == ',' || delimiter == ';')
                        && (Chars.isBlank(Chars.at(text, i + 1))
                                || Chars.isBlank(Chars.at(text, i - 1))
                                || i == start
                                || i + 1 == end);
                boolean empty = delimiter == '\t' && i == cell;
                if (i - cell > MAX_CELL_LENGTH || spaced || empty) {
                    return false;
                }
                cell = i + 1;
            } else if (!Chars.isWord(c) && "_-. \"'`#\u2502".indexOf(c) < 0) {
                return false;
            }
        }
        int before = start < 2 ? -1 : lineStart(start - 1);
        return start == 0 || before >= 0 && count(before, start - 1, delimiter) == 0;
    }

    private int count(int from, int to, char delimiter) {
        int count = 0;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            count += c == delimiter && !quoted ? 1 : 0;
        }
        return count;
    }

    /** Returns whether a line only separates rows. */
    private boolean isRule(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("-+|=: \u2502\u2500\u253c\u251c\u2524".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return to > from;
    }

    private void reportCell(int start, int end, char delimiter, int column) {
        int from = start;
        boolean quoted = false;
        for (int index = 0; index < column; from++) {
            quoted ^= text.charAt(from) == '"';
            index += text.charAt(from) == delimiter && !quoted ? 1 : 0;
        }
        int to = from;
        while (to < end && (text.charAt(to) != delimiter || quoted)) {
            quoted ^= text.charAt(to) == '"';
            to++;
        }
        while (to > from && (Chars.isBlank(text.charAt(to - 1)) || Chars.isQuote(text.charAt(to - 1)))) {
            to--;
        }
        while (to > from && (Chars.isBlank(text.charAt(from)) || Chars.isQuote(text.charAt(from)))) {
            from++;
        }
        String value = text.substring(from, to);
        boolean password = name.kind().equals("password") && name.certain() && value.indexOf(' ') < 0;
        boolean random = name.certain() ? RandomnessHeuristic.isRandom(value) : RandomnessHeuristic.isStrong(value);
        if ((password || random)
                && value.length() > 2
                && !NonSecretValue.matches(value)
                && !FilePathValue.matches(value)
                && value.indexOf(Redactor.MARKER) < 0) {
            scan.report(from, to, name.kind());
        }
    }
}
