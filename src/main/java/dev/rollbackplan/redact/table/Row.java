package dev.rollbackplan.redact.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How to read the rows of the tables. */
public final class Row {

    private static final String SEPARATOR = " | ";

    private Row() {}

    /**
     * Returns the columns of a row, without the white space around them.
     *
     * @param rows the rows of a table, one a line
     * @param from the offset at which the row begins
     */
    public static List<String> columns(String rows, int from) {
        List<String> columns = new ArrayList<>();
        int end = rows.indexOf('\n', from);
        int at = from;
        while (true) {
            int next = rows.indexOf(SEPARATOR, at);
            boolean last = next < 0 || next > end;
            columns.add(rows.substring(at, last ? end : next).strip());
            if (last) {
                return columns;
            }
            at = next + SEPARATOR.length();
        }
    }

    /** Returns the words of a list, which white space separates. */
    public static Set<String> words(String list) {
        Set<String> words = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) <= ' ') {
                if (i > from) {
                    words.add(list.substring(from, i));
                }
                from = i + 1;
            }
        }
        return Collections.unmodifiableSet(words);
    }
}
