package dev.rollbackplan.template;

import dev.rollbackplan.text.TextRange;
import java.util.Optional;

/**
 * A place in a template's body that looks like a placeholder.
 *
 * @param name the name behind the dollar sign
 * @param form how it is written
 * @param defaultText what {@code ${NAME:-text}} prints where no value is given
 * @param range where it stands in the template's text
 */
public record Reference(String name, Form form, Optional<String> defaultText, TextRange range) {

    /** How a reference is written. */
    public enum Form {
        /** {@code $NAME}. */
        PLAIN,
        /** <code>${NAME}</code> or <code>${NAME:-text}</code>. */
        BRACED,
        /** <code>${NAME</code> with anything else behind: the shell's, not a template's. */
        OTHER,
        /** {@code $1} to {@code $9}. */
        POSITIONAL
    }

    /** Whether it is filled where its name is declared. */
    public boolean isFillable() {
        return form == Form.PLAIN || form == Form.BRACED;
    }

    /**
     * Returns whether a lower-case letter follows the name, as in {@code $Name}: the name is only a part of that word.
     *
     * @param text the text that was scanned
     */
    public boolean isPartOfWord(String text) {
        int end = range.start() + name.length() + (form == Form.BRACED || form == Form.OTHER ? 2 : 1);
        return end < text.length() && Character.isLowerCase(text.charAt(end));
    }
}
