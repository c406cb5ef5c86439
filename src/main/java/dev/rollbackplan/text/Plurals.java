package dev.rollbackplan.text;

/** How many of something there are, in words. */
public final class Plurals {

    private Plurals() {}

    /**
     * {@code 1 byte}, {@code 2 bytes}.
     *
     * @param noun the singular, of a word whose plural only has an s more
     */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
