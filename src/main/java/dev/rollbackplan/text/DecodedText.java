package dev.rollbackplan.text;

import java.nio.charset.StandardCharsets;

/**
 * Bytes as text, whatever they are: for logs, which may hold anything.
 *
 * @param text the text, without a byte order mark
 * @param malformed how many sequences of bytes were no UTF-8, each now U+FFFD
 */
public record DecodedText(String text, int malformed) {

    public static DecodedText of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /**
     * A part of some bytes.
     *
     * @param from where it starts
     * @param to where it ends, exclusive
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

    /** How many U+FFFD the bytes hold themselves, in UTF-8. */
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
