package dev.rollbackplan.text;

/** Writes a number with its noun in the singular or the plural. */
public final class Plurals {

    private Plurals() {}

    /**
     * Returns a number and its noun, such as {@code 1 byte} or {@code 2 bytes}.
     *
     * @param noun the singular of a noun whose plural is formed by adding an s
     */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
