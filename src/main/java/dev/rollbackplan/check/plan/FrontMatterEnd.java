package dev.rollbackplan.check.plan;

import dev.rollbackplan.text.SourceText;

/** Finds where front matter ends: Markdown would read its last line as a heading. */
final class FrontMatterEnd {

    private static final String DELIMITER = "---";

    private FrontMatterEnd() {}

    /**
     * The position behind front matter that begins at a line.
     *
     * @return the line's own start where that begins no front matter
     */
    static int behind(SourceText source, int line) {
        int start = source.lineStart(line);
        if (!source.line(line).stripTrailing().equals(DELIMITER)) {
            return start;
        }
        boolean keySeen = false;
        for (int i = line + 1; i <= source.lineCount(); i++) {
            String text = source.line(i).stripTrailing();
            if (text.equals(DELIMITER)) {
                return !keySeen
                        ? start
                        : i < source.lineCount()
                                ? source.lineStart(i + 1)
                                : source.text().length();
            }
            boolean isKey = isKey(text.stripLeading());
            if (!isKey && !(keySeen ? goesOn(text) : text.startsWith("#"))) {
                return start;
            }
            keySeen |= isKey;
        }
        return start;
    }

    private static boolean isKey(String line) {
        int end = 0;
        while (end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || "_-.".indexOf(line.charAt(end)) >= 0)) {
            end++;
        }
        boolean named = end > 0 && Character.isLetter(line.charAt(0)) && end < line.length();
        return named && line.charAt(end) == ':' && (end + 1 == line.length() || line.charAt(end + 1) == ' ');
    }

    /** Whether a line belongs to the key above: indented, an item, a comment, empty. */
    private static boolean goesOn(String line) {
        return line.isEmpty() || " \t#]}".indexOf(line.charAt(0)) >= 0 || line.startsWith("- ");
    }
}
