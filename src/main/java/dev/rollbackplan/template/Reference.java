package dev.rollbackplan.template;

import dev.rollbackplan.text.TextRange;
import java.util.Optional;

/**
 * A part of a template's body that has the form of a placeholder. It is a placeholder if its name is an argument.
 *
 * @param name the name after the dollar sign
 * @param form the form in which it is written
 * @param defaultText the text that <code>${NAME:-text}</code> prints if no value is given
 * @param range its range in the template's text
 */
public record Reference(String name, Form form, Optional<String> defaultText, TextRange range) {

    /** The forms of references. */
    public enum Form {
        /** {@code $NAME}. */
        PLAIN,
        /** <code>${NAME}</code> or <code>${NAME:-text}</code>. */
        BRACED,
        /** <code>${NAME</code> followed by anything else, as in a shell script; never a placeholder. */
        OTHER,
        /** {@code $1} to {@code $9}. */
        POSITIONAL
    }

    /** Returns whether a value replaces this reference if its name is an argument. */
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
