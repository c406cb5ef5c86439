package dev.rollbackplan.check.finding;

import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The one safe correction of a finding.
 *
 * @param range the range that is replaced
 * @param replacement the text that replaces it
 * @param elsewhere the same correction at the other places of a fault that is reported once; each without further ones
 */
public record Fix(TextRange range, String replacement, List<Fix> elsewhere) {

    public Fix {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Returns the corrections of all places. */
    public List<Fix> all() {
        List<Fix> all = new ArrayList<>(elsewhere);
        all.add(0, this);
        return all;
    }

    /** Creates a correction of one place. */
    public Fix(TextRange range, String replacement) {
        this(range, replacement, List.of());
    }
}
