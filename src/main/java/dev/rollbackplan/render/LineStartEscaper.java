package dev.rollbackplan.render;

import dev.rollbackplan.markdown.Footnote;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;

/**
 * Finds the character to escape so that a line does not begin a block (CommonMark 0.31.2, sections 4 and 5; tables and task
 * list items of GFM 0.29; footnotes and alerts of GitHub).
 */
final class LineStartEscaper {

    /** The result of a search that found no position. */
    static final int NONE = -1;

    private LineStartEscaper() {}

    /**
     * Returns the position, 0-based, at which a block can begin in a line: after its white space, the label of its footnote
     * and its task's box.
     */
    static int contentStart(String line) {
        int at = skipBlanks(line, 0);
        while (line.startsWith("[^", at) && Footnote.contentStart(line, at) > 0) {
            at = skipBlanks(line, Footnote.contentStart(line, at));
        }
        boolean boxed = line.startsWith("[ ]", at) || line.startsWith("[x]", at) || line.startsWith("[X]", at);
        return boxed && at + 3 < line.length() && isBlankOrEnd(line, at + 3) ? skipBlanks(line, at + 3) : at;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && isBlankOrEnd(line, at)) {
            at++;
        }
        return at;
    }

    /** Returns the position, 0-based, of the character to escape, or {@link #NONE} if the line begins no block. */
    static int escapePosition(String line) {
        if (line.isEmpty()) {
            return NONE;
        }
        char first = line.charAt(0);
        if (first >= '0' && first <= '9') {
            return orderedListDelimiter(line);
        }
        if (mayBeginTask(line)) {
            return 1;
        }
        if (first == '&' && beginsWithBracketEntity(line) || first == '\\' && mayBeginTask(line.substring(1))) {
            return 0;
        }
        return beginsBlock(first, line) || consistsOf(line, "-=*_ \t") || consistsOf(line, "|:- \t") ? 0 : NONE;
    }

    private static boolean beginsBlock(char first, String line) {
        return switch (first) {
            case '>' -> true;
            case '#' -> isBlankOrEnd(line, runLength(line, '#'));
            case '-', '+', '*' -> isBlankOrEnd(line, 1);
            case '`', '~' -> runLength(line, first) >= 3;
            case '<' -> line.length() > 1 && (Character.isLetter(line.charAt(1)) || "/!?".indexOf(line.charAt(1)) >= 0);
            case '[' -> line.contains("]:") || line.startsWith("[!") || labelEnd(line) == NONE;
            default -> false;
        };
    }

    /**
     * Returns whether a line may begin with a task's box after its escapes and entities are resolved. commonmark-java looks
     * for the box only then, so a backslash before the bracket does not help.
     */
    private static boolean mayBeginTask(String line) {
        if (line.length() < 3 || line.charAt(0) != '[') {
            return false;
        }
        boolean boxed = line.charAt(2) == ']' && (line.length() > 3 && " \t&".indexOf(line.charAt(3)) >= 0);
        return line.charAt(1) == '&'
                || " \txX".indexOf(line.charAt(1)) >= 0 && (boxed || "&\\".indexOf(line.charAt(2)) >= 0);
    }

    private static boolean beginsWithBracketEntity(String line) {
        return line.startsWith("&#") || line.startsWith("&lbrack;") || line.startsWith("&lsqb;");
    }

    /**
     * Returns the position, 0-based, of the bracket that closes the link label at a text's start, or {@link #NONE} if the
     * label is not closed (CommonMark 0.31.2, section 6.3).
     */
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

    private static int orderedListDelimiter(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean delimited = end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        return delimited && isBlankOrEnd(line, end + 1) ? end : NONE;
    }

    private static boolean isBlankOrEnd(String line, int at) {
        return at >= line.length() || line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }

    /** Returns how often a character is repeated at a line's start. */
    static int runLength(String line, char c) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == c) {
            length++;
        }
        return length;
    }

    /** Returns whether a text has no other characters than those given; true for an empty text. */
    static boolean consistsOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a text has a letter. */
    static boolean hasLetter(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a line begins with a word, after at most two characters such as quotation marks. */
    static boolean beginsParagraph(String line) {
        int at = 0;
        while (at < line.length() && "*_\"($`".indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < 3 && at < line.length() && Character.isLetter(line.charAt(at));
    }

    /** Returns whether a line of a paragraph but the first, or the line after it, may be a table's delimiter row. */
    static boolean hasDelimiterRow(SourceText source, TextRange paragraph) {
        int last = Math.min(source.lineAt(paragraph.end()) + 1, source.lineCount());
        for (int line = source.lineAt(paragraph.start()) + 1; line <= last; line++) {
            String text = source.line(line);
            if (text.indexOf('-') >= 0 && consistsOf(text, "|:- \t>")) {
                return true;
            }
        }
        return false;
    }
}
