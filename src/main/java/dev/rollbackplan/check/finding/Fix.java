package dev.rollbackplan.check.finding;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The one safe answer to a finding.
 *
 * @param range what it replaces
 * @param replacement what stands there then
 * @param elsewhere the same repair at the further places of what is reported once; without places of their own
 */
public record Fix(TextRange range, String replacement, List<Fix> elsewhere) {

    public Fix {
        elsewhere = List.copyOf(elsewhere);
    }

    /** The repairs of all places. */
    public List<Fix> all() {
        List<Fix> all = new ArrayList<>(elsewhere);
        all.add(0, this);
        return all;
    }

    /** A repair at one place. */
    public Fix(TextRange range, String replacement) {
        this(range, replacement, List.of());
    }
}
