package dev.rollbackplan.redact;

import dev.rollbackplan.redact.value.NonSecretValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One pass over a text. It stops at every trigram of a rule's keyword, lets the rules with this trigram look for a
 * secret, and replaces the secrets that they report.
 *
 * <p>A scan has four tasks: it gives the rules access to the text; it keeps the offset before which no further secret
 * may begin; it collects the secrets that the rules report; and it provides the rules with {@link LineWrapping} and
 * {@link BareValue}, which remember what they measured last. All offsets are 0-based, in UTF-16 code units; ends are
 * exclusive. A scan is used once, by one thread.
 */
final class Scan {

    /** Number of characters copied from the text at a time, since reading from an array is faster. */
    private static final int WINDOW = 8192;

    private final RedactionRules rules;
    private final String text;
    private final LineWrapping lineWrapping;
    private final BareValue bareValue;

    /** The secrets: sorted by offset, without overlaps. The arrays grow together. */
    private int[] starts = new int[4];

    private int[] ends = new int[4];
    private String[] kinds = new String[4];
    private int count;

    private int reportedEnd;
    private int markerEnd;

    Scan(RedactionRules rules, String text) {
        this.rules = rules;
        this.text = text;
        this.lineWrapping = new LineWrapping(rules, text);
        this.bareValue = new BareValue(text);
    }

    String text() {
        return text;
    }

    LineWrapping lineWrapping() {
        return lineWrapping;
    }

    BareValue bareValue() {
        return bareValue;
    }

    /** Returns the forms in which values follow names. */
    List<ValueForm> forms() {
        return rules.forms();
    }

    /** Returns the lowest offset at which a match may begin: the end of the last reported secret or existing marker. */
    int earliestStart() {
        return Math.max(reportedEnd, markerEnd);
    }

    /** Returns the end of the last marker that was in the text before. No secret begins before it. */
    int markerEnd() {
        return markerEnd;
    }

    /** Returns the offset after the marker that begins at {@code at}, or {@code at} if there is none. */
    int skipMarker(int at) {
        return rules.markerEnd(text, at);
    }

    /**
     * Scans the whole text, and returns one part of it with its secrets replaced. A secret that overlaps an end of the
     * part is replaced as a whole.
     *
     * @param begin the part's first offset
     * @param end the offset after the part
     */
    Redacted run(int begin, int end) {
        short[] firstRules = rules.firstRules();
        char[] window = new char[Math.min(text.length(), WINDOW)];
        int trigram = 0;
        boolean indented = false;
        for (int from = 0; from < text.length(); from += WINDOW) {
            int length = Math.min(text.length() - from, WINDOW);
            text.getChars(from, from + length, window, 0);
            for (int i = 0; i < length; i++) {
                char c = window[i];
                if (c <= ' ' && (c == '\n' || indented)) {
                    // Skipped, so that a trigram with a line break and indentation inside it is found too.
                    indented = true;
                    continue;
                }
                indented = false;
                trigram = (trigram << 5 | c & RedactionRules.CHARACTER_MASK) & RedactionRules.TRIGRAM_MASK;
                if (firstRules[trigram] != 0) {
                    tryRules(firstRules[trigram], from + i);
                }
            }
        }
        return count == 0 ? new Redacted(text.substring(begin, end), Map.of()) : result(begin, end);
    }

    /**
     * Scans the whole text, and replaces each character of its secrets in an array, except line breaks.
     *
     * @param masked the characters of the text
     * @return whether a character changed
     */
    boolean mask(char[] masked) {
        run(0, 0);
        boolean changed = false;
        for (int i = 0; i < count; i++) {
            for (int at = starts[i]; at < ends[i]; at++) {
                char mask = NonSecretValue.MASK.charAt((at - starts[i]) % NonSecretValue.MASK.length());
                if (masked[at] != '\n' && masked[at] != '\r' && masked[at] != mask) {
                    masked[at] = mask;
                    changed = true;
                }
            }
        }
        return changed;
    }

    private void tryRules(int first, int at) {
        for (int i = first; i != 0; i = rules.next(i)) {
            rules.rule(i).tryMatch(this, at - 2, at);
        }
    }

    /** Excludes matches that begin before the end of a marker that was in the text before. */
    void keepMarker(int end) {
        markerEnd = Math.max(markerEnd, end);
    }

    /** Records a secret, and excludes matches that begin before its end. */
    void report(int from, int to, String kind) {
        add(from, to, kind);
        reportedEnd = Math.max(reportedEnd, to);
    }

    /**
     * Records a secret, but does not exclude other matches inside it. It is merged with the secrets recorded before
     * that it overlaps; the merged secret has the kind of the longest of them.
     */
    void add(int from, int to, String kind) {
        int start = from;
        int end = to;
        String longest = kind;
        int after = count;
        while (after > 0 && starts[after - 1] >= end) {
            after--;
        }
        int at = after;
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
        System.arraycopy(starts, after, starts, at + 1, count - after);
        System.arraycopy(ends, after, ends, at + 1, count - after);
        System.arraycopy(kinds, after, kinds, at + 1, count - after);
        starts[at] = start;
        ends[at] = end;
        kinds[at] = longest;
        count += at + 1 - after;
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
