package dev.rollbackplan.markdown;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;

/**
 * The limits within which commonmark's time grows linearly with the length of a text. They count between blank lines, since no
 * paragraph and no table contains one.
 */
public final class ParserLimits {

    /**
     * Maximum number of lines in a row without a blank line. At each line of a paragraph, commonmark copies the list of
     * the paragraph's lines: a paragraph of 100,000 lines would take ten seconds, and one of 4 MiB many minutes.
     */
    private static final int LINES = 5_000;

    /**
     * Maximum sum of the open brackets at each closing bracket. At each link, commonmark visits all brackets that are still
     * open: 2 million visits take a fiftieth of a second.
     */
    private static final long OPEN_BRACKETS = 2_000_000;

    /** Maximum number of cells that a table's rows lack. commonmark adds them: 5 million take 8 seconds and 3 GB. */
    private static final long MISSING_CELLS = 100_000;

    /**
     * Maximum number of combining marks in a row. At each mark, {@code \b} of a regular expression goes back to the first one
     * (java.util.regex.Pattern).
     */
    private static final int MARKS = 100;

    private final SourceText source;
    private int start = 1;
    private long depth;
    private long openBrackets;
    private long columns;
    private long missingCells;

    private ParserLimits(SourceText source) {
        this.source = source;
    }

    /**
     * Checks a text from a file.
     *
     * @throws InputException if it is over one of the limits
     */
    public static void require(SourceText source) {
        new ParserLimits(source).read(LINES);
    }

    /**
     * Checks a text except for its number of lines without a blank line: a code block may have many.
     *
     * @throws InputException if it is over one of the other limits
     */
    public static void requireWithin(SourceText source) {
        new ParserLimits(source).read(Integer.MAX_VALUE);
    }

    private void read(int maxLines) {
        for (int number = 1; number <= source.lineCount(); number++) {
            String line = source.line(number);
            if (isBlank(line)) {
                start = number + 1;
                depth = 0;
                openBrackets = 0;
                columns = 0;
                missingCells = 0;
                continue;
            }
            countBrackets(line);
            countCells(line);
            if (marks(line) > MARKS) {
                throw over("more than " + MARKS + " combining marks are in a row: remove them");
            }
            if (number - start == maxLines) {
                throw over("more than " + LINES
                        + " lines have no blank line between them: separate the blocks by blank lines");
            }
            if (openBrackets > OPEN_BRACKETS) {
                throw over("too many square brackets are not closed: close them, or write a backslash before them");
            }
            if (missingCells > MISSING_CELLS) {
                throw over("the rows of a table lack more than " + MISSING_CELLS
                        + " cells: give each row as many cells as the delimiter row");
            }
        }
    }

    private void countBrackets(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                openBrackets += depth;
                depth = Math.max(0, depth - 1);
            }
        }
    }

    /** Returns the length of the longest run of combining marks, in code points. */
    private static int marks(String line) {
        int longest = 0;
        int marks = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            longest = Math.max(longest, marks);
        }
        return longest;
    }

    private void countCells(String line) {
        if (line.indexOf('|') < 0 && columns == 0) {
            return;
        }
        long pipes = 0;
        boolean isDelimiterRow = true;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            pipes += c == '|' ? 1 : 0;
            isDelimiterRow &= "|:-> \t".indexOf(c) >= 0;
        }
        if (isDelimiterRow) {
            columns = Math.max(columns, pipes);
        } else {
            missingCells += Math.max(0, columns - pipes);
        }
    }

    /** Returns whether a line ends all paragraphs and tables: it is blank, or has only the markers of block quotes. */
    private static boolean isBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (" \t>".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private InputException over(String problem) {
        TextRange place = new TextRange(source.lineStart(start), source.lineEnd(start));
        return new InputException("from here on, " + problem, source, place);
    }
}
