package dev.rollbackplan.render;

/** Finds what would make a line begin a block (CommonMark 0.31.2, sections 4 and 5; GFM tables and task items). */
final class LineStartEscaper {

    /** Where no character has to be escaped. */
    static final int NONE = -1;

    private LineStartEscaper() {}

    /** The position of the character that has to be escaped so that a line is only text, or {@link #NONE}. */
    static int find(String line) {
        if (line.isEmpty()) {
            return NONE;
        }
        char first = line.charAt(0);
        if (first >= '0' && first <= '9') {
            return orderedMarker(line);
        }
        if (looksLikeTask(line)) {
            return 1;
        }
        if (first == '&' && isBracketEntity(line) || first == '\\' && looksLikeTask(line.substring(1))) {
            return 0;
        }
        return isStart(first, line) || consistsOf(line, "-=*_ \t") || consistsOf(line, "|:- \t") ? 0 : NONE;
    }

    private static boolean isStart(char first, String line) {
        return switch (first) {
            case '>' -> true;
            case '#' -> endsAt(line, run(line, '#'));
            case '-', '+', '*' -> endsAt(line, 1);
            case '`', '~' -> run(line, first) >= 3;
            case '<' -> line.length() > 1 && (Character.isLetter(line.charAt(1)) || "/!?".indexOf(line.charAt(1)) >= 0);
            case '[' -> line.contains("]:") || labelEnd(line) < 0;
            default -> false;
        };
    }

    /**
     * Whether a line begins with a task's box once its escapes and entities are resolved: commonmark-java looks for the box
     * only then, so a backslash before the bracket would not help.
     */
    private static boolean looksLikeTask(String line) {
        if (line.length() < 3 || line.charAt(0) != '[') {
            return false;
        }
        boolean boxed = line.charAt(2) == ']' && (line.length() > 3 && " \t&".indexOf(line.charAt(3)) >= 0);
        return line.charAt(1) == '&'
                || " \txX".indexOf(line.charAt(1)) >= 0 && (boxed || "&\\".indexOf(line.charAt(2)) >= 0);
    }

    private static boolean isBracketEntity(String line) {
        return line.startsWith("&#") || line.startsWith("&lbrack;") || line.startsWith("&lsqb;");
    }

    /** Where the link label that begins a text ends, or -1 where it stays open (CommonMark 0.31.2, section 6.3). */
    static int labelEnd(CharSequence text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == ']') {
                return i;
            }
        }
        return NONE;
    }

    private static int orderedMarker(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean marks = end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        return marks && endsAt(line, end + 1) ? end : NONE;
    }

    private static boolean endsAt(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }

    static int run(String line, char c) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == c) {
            length++;
        }
        return length;
    }

    private static boolean consistsOf(String line, String characters) {
        for (int i = 0; i < line.length(); i++) {
            if (characters.indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
