package dev.rollbackplan.template;

import dev.rollbackplan.text.SourceText;
import java.util.Optional;

/**
 * The lines of a block between two lines of three hyphens. In a template, each such block on the first line is front
 * matter, so that malformed YAML is reported and never printed. A plan may instead begin with a thematic break and have
 * another one below, so there {@link #hasOnlyKeys} decides.
 *
 * @param source the text that contains the block
 * @param opening the number of the opening line, 1-based
 * @param closing the number of the closing line, 1-based
 */
public record FrontMatterLines(SourceText source, int opening, int closing) {

    private static final String DELIMITER = "---";

    /**
     * Returns the block that begins at a line, 1-based; empty if that line has no three hyphens, or no later line closes
     * the block.
     */
    public static Optional<FrontMatterLines> at(SourceText source, int line) {
        if (isDelimiter(source.line(line))) {
            for (int closing = line + 1; closing <= source.lineCount(); closing++) {
                if (isDelimiter(source.line(closing))) {
                    return Optional.of(new FrontMatterLines(source, line, closing));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a line has only three hyphens, and maybe white space after them. */
    static boolean isDelimiter(String line) {
        return line.startsWith(DELIMITER) && line.stripTrailing().length() == DELIMITER.length();
    }

    /** Returns the position after the closing line and its line end, 0-based. */
    public int end() {
        return closing < source.lineCount()
                ? source.lineStart(closing + 1)
                : source.text().length();
    }

    /** Returns whether the block has a YAML key, and no line that is neither a key nor part of one. */
    public boolean hasOnlyKeys() {
        boolean keySeen = false;
        for (int i = opening + 1; i < closing; i++) {
            String line = source.line(i).stripTrailing();
            boolean isKey = isKey(line.stripLeading());
            if (!isKey && !(keySeen ? isPartOfKey(line) : line.startsWith("#"))) {
                return false;
            }
            keySeen |= isKey;
        }
        return keySeen;
    }

    private static boolean isKey(String line) {
        int end = 0;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "_-.".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        boolean isName = end > 0 && Character.isLetter(line.charAt(0)) && end < line.length();
        return isName && line.charAt(end) == ':' && (end + 1 == line.length() || line.charAt(end + 1) == ' ');
    }

    /** Returns whether a line belongs to the key above: it is indented, a list item, a comment, a bracket or empty. */
    private static boolean isPartOfKey(String line) {
        return line.isEmpty() || " \t#]}".indexOf(line.charAt(0)) >= 0 || line.startsWith("- ");
    }
}
