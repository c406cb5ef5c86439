package dev.rollbackplan.redact;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** One pass over a text: stops where three characters of a keyword stand in a row, and lets its rules look closer. */
final class Scan {

    private static final int WINDOW = 8192;

    private final RedactionRules rules;
    private final String text;
    private final LineWrapping wrapped;
    private final BareValue unquoted;

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private String[] kinds = new String[4];
    private int count;
    private int done;
    private int markerEnd;

    Scan(RedactionRules rules, String text) {
        this.rules = rules;
        this.text = text;
        this.wrapped = new LineWrapping(rules, text);
        this.unquoted = new BareValue(text);
    }

    String text() {
        return text;
    }

    LineWrapping wrapped() {
        return wrapped;
    }

    BareValue unquoted() {
        return unquoted;
    }

    /** Where the last secret ends, or the last marker: before it nothing more is to be found. */
    int done() {
        return Math.max(done, markerEnd);
    }

    /** Where the last marker that was met ends; no secret begins before it. */
    int markerEnd() {
        return markerEnd;
    }

    /** Where the marker at a place ends, or that very place. */
    int behindMarker(int at) {
        return rules.behindMarker(text, at);
    }

    /** What stands between two places; a secret that reaches over one of them is replaced as a whole. */
    Redacted run(int begin, int end) {
        short[] heads = rules.heads();
        char[] window = new char[Math.min(text.length(), WINDOW)];
        int last3 = 0;
        boolean indented = false;
        for (int from = 0; from < text.length(); from += WINDOW) {
            int length = Math.min(text.length() - from, WINDOW);
            text.getChars(from, from + length, window, 0);
            for (int i = 0; i < length; i++) {
                char c = window[i];
                if (c <= ' ' && (c == '\n' || indented)) {
                    // A break leaves a token's characters in a row.
                    indented = true;
                    continue;
                }
                indented = false;
                last3 = (last3 << 5 | c & RedactionRules.FOLD) & RedactionRules.LAST_THREE;
                if (heads[last3] != 0) {
                    meet(heads[last3], from + i);
                }
            }
        }
        return count == 0 ? new Redacted(text.substring(begin, end), Map.of()) : result(begin, end);
    }

    private void meet(int head, int at) {
        for (int i = head; i != 0; i = rules.next(i)) {
            rules.rule(i).meet(this, at - 2, at);
        }
    }

    /** Leaves alone what stands in a marker that was there before. */
    void keep(int end) {
        markerEnd = Math.max(markerEnd, end);
    }

    /** Takes a range for a secret, and lets no rule look for one that begins before its end. */
    void report(int from, int to, String kind) {
        add(from, to, kind);
        done = Math.max(done, to);
    }

    /** Takes a range for a secret; where it overlaps those that were found before, they become one. */
    void add(int from, int to, String kind) {
        int start = from;
        int end = to;
        String longest = kind;
        int behind = count;
        while (behind > 0 && starts[behind - 1] >= end) {
            behind--;
        }
        int at = behind;
        while (at > 0 && ends[at - 1] > start) {
            at--;
            if (ends[at] - starts[at] >= end - start) {
                longest = kinds[at];
            }
            start = Math.min(start, starts[at]);
            end = Math.max(end, ends[at]);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        System.arraycopy(starts, behind, starts, at + 1, count - behind);
        System.arraycopy(ends, behind, ends, at + 1, count - behind);
        System.arraycopy(kinds, behind, kinds, at + 1, count - behind);
        starts[at] = start;
        ends[at] = end;
        kinds[at] = longest;
        count += at + 1 - behind;
    }

    private Redacted result(int begin, int end) {
        Map<String, Integer> counts = new TreeMap<>();
        StringBuilder redacted = new StringBuilder(end - begin);
        int from = begin;
        for (int i = 0; i < count; i++) {
            if (ends[i] > begin && starts[i] < end) {
                redacted.append(text, from, Math.max(from, starts[i]));
                redacted.append(Redactor.MARKER).append(kinds[i]).append(Marker.END);
                from = ends[i];
                Integer before = counts.get(kinds[i]);
                counts.put(kinds[i], before == null ? 1 : before + 1);
            }
        }
        return new Redacted(redacted.append(text, from, Math.max(from, end)).toString(), counts);
    }
}
