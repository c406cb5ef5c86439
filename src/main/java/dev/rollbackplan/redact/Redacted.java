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
        counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** Whether there was nothing to replace. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
