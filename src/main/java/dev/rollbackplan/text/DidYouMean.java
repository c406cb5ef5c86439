package dev.rollbackplan.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a user probably meant by a mistyped one. */
public final class DidYouMean {

    private DidYouMean() {}

    /**
     * Returns the name that differs from a mistyped one by the fewest edits, ignoring case. Of several, the first one
     * is returned.
     *
     * @param names the valid names, in order of preference
     * @return empty if every name differs by more than one edit for each three characters of {@code typed}; one edit is
     *     always allowed
     */
    public static Optional<String> nearest(String typed, Collection<String> names) {
        Optional<String> nearest = Optional.empty();
        int limit = Math.max(1, typed.length() / 3);
        for (String name : names) {
            int distance = distance(typed.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT), limit);
            if (distance <= limit) {
                nearest = Optional.of(name);
                limit = distance - 1;
            }
        }
        return nearest;
    }

    /**
     * Returns the end of a message, {@code "; did you mean NAME?"}, with the name that {@link #nearest} finds, or
     * {@code ""} if it finds none.
     *
     * @param names the valid names, in order of preference
     */
    public static String suffix(String typed, Collection<String> names) {
        Optional<String> nearest = nearest(typed, names);
        return nearest.isPresent() ? question(nearest.get()) : "";
    }

    /** Returns the end of a message that suggests a text: {@code "; did you mean TEXT?"}. */
    public static String question(String text) {
        return "; did you mean " + text + "?";
    }

    /**
     * Returns the number of edits between two texts: insertions, deletions, replacements and swaps of neighbours
     * (optimal string alignment). A result above {@code limit} may be too small.
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
