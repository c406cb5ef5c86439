package dev.rollbackplan.redact;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text in which markers replace the secrets.
 *
 * @param text the text with markers
 * @param counts the number of secrets replaced, by kind, in alphabetical order of the kinds; kinds without a secret are
 *     absent, and markers that were in the text before are not counted
 */
public record Redacted(String text, Map<String, Integer> counts) {

    public Redacted {
        counts = Collections.unmodifiableMap(counts.isEmpty() ? Map.of() : new TreeMap<>(counts));
    }

    /** Returns whether no secret was replaced. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    /**
     * Returns the result of a further pass with the counts of both passes.
     *
     * @param again the result of redacting this text again
     */
    Redacted and(Redacted again) {
        Map<String, Integer> all = new TreeMap<>(counts);
        for (Map.Entry<String, Integer> kind : again.counts.entrySet()) {
            Integer before = all.get(kind.getKey());
            all.put(kind.getKey(), before == null ? kind.getValue() : before + kind.getValue());
        }
        return new Redacted(again.text, all);
    }
}
