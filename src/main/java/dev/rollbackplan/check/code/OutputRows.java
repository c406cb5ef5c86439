package dev.rollbackplan.check.code;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes the output of a program among the lines of a shell block without prompts: a table below its header, and a row with
 * a value such as {@code <none>}. Lines are read in their order.
 */
final class OutputRows {

    /** Values that programs print in angle brackets. A command has them only in quotes, to compare with. */
    private static final Set<String> VALUES = Set.of(
            "none",
            "nil",
            "null",
            "unknown",
            "pending",
            "invalid",
            "unset",
            "not set",
            "empty",
            "no value",
            "error",
            "nan",
            "n/a");

    private static final Pattern VALUE = Pattern.compile("<([A-Za-z/]{3,7}(?: [a-z]{3,5})?)>");
    /** Two or more names of columns in capitals, such as {@code NAME   READY   CLUSTER-IP}. */
    private static final Pattern HEADER =
            Pattern.compile("\\s*+[A-Z][A-Z0-9_()/%#.-]*+(?:\\s++[A-Z][A-Z0-9_()/%#.-]*+)*+\\s*+");

    private static final Pattern GAP = Pattern.compile("\\S(?: {2,}|\\t+ *)[^\\s#\\\\]");
    /** A cell that no command has alone: an age, a ratio, a port or an address. */
    private static final Pattern CELL =
            Pattern.compile("(?:^|\\s)(?:\\d{1,5}[smhdy](?:\\d{1,3}[smhd])?|\\d{1,4}/\\d{1,4}"
                    + "|\\d{1,5}(?::\\d{1,5})?/(?:TCP|UDP)\\S*|\\d{1,3}(?:\\.\\d{1,3}){3})(?=\\s|$)");
    /** Flags, quotes, variables and operators, which a row of a table hardly has. */
    private static final Pattern SYNTAX = Pattern.compile("(?:^|\\s)--?[a-zA-Z]|[\"'$|&;`]");
    /** Maximum length of a line that is read, in UTF-16 units. */
    private static final int LIMIT = 500;

    private boolean inTable;

    /** Returns whether a text in angle brackets, given without them, is a value that programs print. */
    static boolean isValue(String content) {
        return VALUES.contains(content.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the next line is a row of output. */
    boolean isRow(String line) {
        if (line.isBlank() || line.length() > LIMIT) {
            inTable = false;
            return false;
        }
        if (SYNTAX.matcher(line).find()) {
            inTable = false;
            return false;
        }
        if (isHeader(line)) {
            inTable = true;
            return true;
        }
        inTable = inTable && (GAP.matcher(line).find() || CELL.matcher(line).find());
        return inTable
                || hasValue(line)
                        && (!CommandDetector.isCommandInCode(line)
                                || CELL.matcher(line).find());
    }

    private static boolean isHeader(String line) {
        String[] words = line.strip().split("\\s+", -1);
        boolean isTable =
                words.length > 2 || words.length == 2 && GAP.matcher(line).find();
        return isTable && HEADER.matcher(line).matches();
    }

    private static boolean hasValue(String line) {
        Matcher value = VALUE.matcher(line);
        while (value.find()) {
            if (isValue(value.group(1))) {
                return true;
            }
        }
        return false;
    }
}
