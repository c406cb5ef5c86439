package dev.rollbackplan.markdown;

import dev.rollbackplan.text.TextRange;
import java.util.Arrays;

/**
 * The escaped pipes in a table's cell. commonmark-java removes their backslashes before it reads the cell's inlines and
 * does not count them, so every position after one is too low.
 */
final class EscapedPipes {

    /** No escaped pipes, for text outside tables. */
    static final EscapedPipes NONE = new EscapedPipes(new int[0]);

    private final int[] backslashes;

    private EscapedPipes(int[] backslashes) {
        this.backslashes = backslashes;
    }

    /** Finds the escaped pipes in a part of a text. */
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

    /** Returns the position in the source for a position that was counted without the backslashes. */
    int sourcePosition(int position) {
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
