package dev.rollbackplan.check.section;

import dev.rollbackplan.text.TextRange;

/**
 * A section of a document.
 *
 * @param kind what its title stands in
 * @param shown its title as a reader sees it
 * @param level the heading's level, 1 to 6, or {@link #BOLD}
 * @param position the index of its heading in the flow of {@link Sections}
 * @param range where its heading stands
 */
public record Section(Kind kind, String shown, int level, int position, TextRange range) {

    /** The level of a section without a heading: below all that have one. */
    static final int BOLD = 7;

    /** What a section's title stands in. */
    public enum Kind {
        HEADING,
        BOLD_LINE,
        /** A list's item that begins with a bold line. */
        BOLD_ITEM
    }

    /** Returns its title as it is compared. */
    SectionTitle title() {
        return SectionTitle.of(shown);
    }

    /** Its title as messages say it. */
    public String quoted() {
        return SectionTitle.quoted(shown);
    }

    /** Whether another one behind it is no part of it, as far as their levels tell. */
    boolean endsAt(Section other) {
        return other.level < level || (other.level == level && other.kind == Kind.HEADING);
    }
}
