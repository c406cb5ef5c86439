package dev.rollbackplan.check.steps;

import dev.rollbackplan.text.TextRange;

/**
 * A word of a command.
 *
 * @param value its value: without quotes and escapes, and with variables and placeholders as they are written
 * @param range its range in the source, quotes included
 * @param quoted whether it is or contains a quoted text; in SQL, whether it is a string
 */
public record Word(String value, TextRange range, boolean quoted) {

    /** Returns whether it is an option, such as {@code -n} or {@code --force=true}. */
    public boolean isOption() {
        return value.length() > 1 && value.charAt(0) == '-' && !value.equals("--");
    }

    /** Returns the name of an option, without a value after an equals sign; the whole value of another word. */
    public String name() {
        int sign = isOption() ? value.indexOf('=') : -1;
        return sign < 0 ? value : value.substring(0, sign);
    }
}
