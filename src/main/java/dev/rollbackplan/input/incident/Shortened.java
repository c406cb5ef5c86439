package dev.rollbackplan.input.incident;

/** Shortens texts that strangers wrote, for lists and messages. */
final class Shortened {

    private Shortened() {}

    /**
     * Returns a text, or its beginning and an ellipsis. Does not cut a surrogate pair.
     *
     * @param length the maximum length without the ellipsis, in UTF-16 units
     */
    static String of(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        boolean splits = Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length) + "\u2026";
    }
}
