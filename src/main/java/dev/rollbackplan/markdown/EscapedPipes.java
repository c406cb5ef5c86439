package dev.rollbackplan.markdown;

import dev.rollbackplan.text.TextRange;
import java.util.Arrays;

/**
 * The escaped pipes of a table's cell. commonmark-java drops their backslashes before it reads the cell's inlines and
 * counts on without them, so every place behind one is too low.
 */
final class EscapedPipes {

    /** None: for text outside tables. */
    static final EscapedPipes NONE = new EscapedPipes(new int[0]);

    private final int[] backslashes;

    private EscapedPipes(int[] backslashes) {
        this.backslashes = backslashes;
    }

    /** Those in a part of a text. */
    static EscapedPipes in(String text, TextRange part) {
        int[] found = {};
        int count = 0;
        for (int at = part.start(); at + 1 < part.end(); at++) {
            if (text.charAt(at) != '\\' || text.charAt(at + 1) != '|') {
                continue;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, Math.max(8, count * 2));
            }
            found[count++] = at++;
        }
        return count == 0 ? NONE : new EscapedPipes(Arrays.copyOf(found, count));
    }

    /** Where a position stands in the source, given where it would stand without the backslashes. */
    int place(int position) {
        int low = 0;
        int high = backslashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (backslashes[middle] - middle < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return position + low;
    }
}
