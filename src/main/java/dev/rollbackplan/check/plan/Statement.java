package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.steps.SectionRole;
import dev.rollbackplan.text.TextRange;
import java.util.List;

/**
 * A sentence of a plan's prose. Code spans are in backticks; emphasis is left out.
 *
 * @param text its text
 * @param role the role of its section; the document's title has none
 * @param heading whether it is a heading
 * @param block the text of the whole paragraph, heading or table row
 * @param step the text of the whole step
 * @param places for each character of the text, its offset in the source
 */
public record Statement(
        String text, SectionRole role, boolean heading, String block, String step, List<Integer> places) {

    public Statement {
        places = List.copyOf(places);
    }

    /** Returns the place in the source of a range of the text that is not empty. */
    public TextRange place(int start, int end) {
        int first = places.get(start);
        return new TextRange(first, Math.max(first, places.get(end - 1)) + 1);
    }

    /** Returns the place in the source of the whole sentence. */
    public TextRange place() {
        return place(0, text.length());
    }
}
