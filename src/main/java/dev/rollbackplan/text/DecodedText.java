package dev.rollbackplan.text;

import java.nio.charset.StandardCharsets;

/**
 * Text decoded from bytes that need not all be UTF-8, as in logs.
 *
 * @param text the text, without a byte order mark
 * @param malformed the number of byte sequences that are not UTF-8, each of which became U+FFFD
 */
public record DecodedText(String text, int malformed) {

    /** Decodes bytes. */
    public static DecodedText of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /**
     * Decodes a part of an array of bytes.
     *
     * @param from the index of the part's first byte
     * @param to the index after the part's last byte
     * @throws IndexOutOfBoundsException if there is no such part
     */
    public static DecodedText of(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        int malformed = text.indexOf('\uFFFD') < 0 ? 0 : count(text, '\uFFFD') - countEncoded(bytes, from, to);
        return new DecodedText(text.startsWith("\uFEFF") ? text.substring(1) : text, malformed);
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
            count++;
        }
        return count;
    }

    /** Returns the number of characters U+FFFD that the bytes themselves contain, as EF BF BD. */
    private static int countEncoded(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from + 2; i < to; i++) {
            if (bytes[i] == (byte) 0xBD && bytes[i - 1] == (byte) 0xBF && bytes[i - 2] == (byte) 0xEF) {
                count++;
            }
        }
        return count;
    }
}
