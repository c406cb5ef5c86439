package dev.rollbackplan.redact.value;

/** Recognizes text that is surrounded by source code, where an unquoted word is a variable. */
public final class CodeContext {

    /** Maximum distance of the lines that are looked at, in UTF-16 code units. */
    private static final int MAX_DISTANCE = 1000;

    /** Maximum number of lines before and after the text that are looked at. */
    private static final int MAX_LINES = 8;

    /** Minimum number of lines that only source code has. */
    private static final int MIN_CODE_LINES = 2;

    private final String text;

    public CodeContext(String text) {
        this.text = text;
    }

    /** Returns whether at least two of the lines around an offset are source code. */
    public boolean isCode(int at) {
        int lines = 0;
        int found = 0;
        int end = at;
        while (lines < MAX_LINES && end > 0 && at - end < MAX_DISTANCE) {
            int start = lineStart(end);
            found += lines > 0 && isCodeLine(start, end) ? 1 : 0;
            end = start - 1;
            lines++;
        }
        int start = at;
        for (lines = 0; lines < MAX_LINES && start < text.length() && start - at < MAX_DISTANCE; lines++) {
            int lineEnd = lineEnd(start);
            found += isCodeLine(start, lineEnd) ? 1 : 0;
            start = lineEnd + 1;
        }
        return found >= MIN_CODE_LINES;
    }

    private boolean isCodeLine(int start, int end) {
        int from = Chars.skipBlanks(text, start);
        int last = end;
        while (last > from && Chars.isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last <= from || last - from > MAX_DISTANCE) {
            return false;
        }
        char c = text.charAt(last - 1);
        char before = Chars.at(text, last - 2);
        return c == ';' && before != '\\' && text.charAt(from) != '#'
                || c == '{' && (before == ' ' || before == ')') && last - from > 3
                || c == ',' && (before == ')' || before == '}')
                || c == '(' && Chars.isLetter(before)
                || c == ')' && text.lastIndexOf('(', last) > from
                || startsWithKeyword(from);
    }

    /** Returns the offset at which the line begins, but at most {@link #MAX_DISTANCE} before {@code from}. */
    private int lineStart(int from) {
        int at = from;
        while (at > 0 && from - at < MAX_DISTANCE && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** Returns the offset at which the line ends, but at most {@link #MAX_DISTANCE} after {@code from}. */
    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && at - from < MAX_DISTANCE && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private boolean startsWithKeyword(int from) {
        int end = from;
        while (Chars.isLetter(Chars.at(text, end))) {
            end++;
        }
        if (Chars.at(text, end) != ' ' && Chars.at(text, end) != ':' && Chars.at(text, end) != '.') {
            return false;
        }
        return switch (text.substring(from, Math.min(end, from + 12))) {
            case "def",
                    "class",
                    "return",
                    "import",
                    "elif",
                    "func",
                    "const",
                    "let",
                    "var",
                    "public",
                    "private",
                    "fn",
                    "impl",
                    "package",
                    "static",
                    "self",
                    "this",
                    "except",
                    "raise",
                    "try",
                    "if",
                    "for",
                    "while",
                    "with",
                    "async",
                    "await" -> true;
            default -> false;
        };
    }
}
