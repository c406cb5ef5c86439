package dev.rollbackplan.redact;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text whose secrets are replaced by markers.
 *
 * @param text what may be shown
 * @param counts how many secrets of each kind were replaced, in the order of the kinds' names; kinds that were not met are
 *     absent, and so are markers that stood in the text before
 */
public record Redacted(String text, Map<String, Integer> counts) {

    public Redacted {
        counts = Collections.unmodifiableMap(counts.isEmpty() ? Map.of() : new TreeMap<>(counts));
    }

    /** Whether there was nothing to replace. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The outcome of redacting this one's text once more, all counted together. */
    Redacted and(Redacted again) {
        Map<String, Integer> all = new TreeMap<>(counts);
        for (Map.Entry<String, Integer> kind : again.counts.entrySet()) {
            Integer before = all.get(kind.getKey());
            all.put(kind.getKey(), before == null ? kind.getValue() : before + kind.getValue());
        }
        return new Redacted(again.text, all);
    }
}
