package dev.rollbackplan.check.section;

import dev.rollbackplan.check.lexicon.Quote;
import dev.rollbackplan.text.TextRange;

/**
 * A section of a document. Its position tells it from the other sections of the document.
 *
 * @param kind the form of its title
 * @param shown its title as a reader sees it
 * @param level the level of its heading, 1 to 6, or {@link #BOLD}
 * @param position the index of its heading in the flow of {@link Sections}, 0-based
 * @param range the range of its heading in the source
 */
public record Section(Kind kind, String shown, int level, int position, TextRange range) {

    /** The level of a section whose title is a bold line: below every heading. */
    static final int BOLD = 7;

    /** The form of a section's title. */
    public enum Kind {
        HEADING,
        BOLD_LINE,
        /** A list item that begins with a bold line. */
        BOLD_ITEM
    }

    /** Returns its title as it is compared. */
    SectionTitle title() {
        return SectionTitle.of(shown);
    }

    /** Returns its title as messages quote it. */
    public String quoted() {
        return Quote.of(shown);
    }

    /** Returns whether it ends where a later section begins, by their levels. */
    boolean endsAt(Section other) {
        return other.level < level || (other.level == level && other.kind == Kind.HEADING);
    }
}
