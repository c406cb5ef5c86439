package dev.rollbackplan.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Mis-encoded text: one UTF-8 character that was decoded as Windows-1252.
 *
 * @param range the range of the two to four wrong characters
 * @param intended the character that was meant
 */
public record Mojibake(TextRange range, String intended) {

    /**
     * The characters of Windows-1252 for the bytes 0x80 to 0x9F. An unassigned byte is the code point of the same
     * number.
     */
    private static final String FROM_0X80 = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
            + "\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
            + "\u009d\u017e\u0178";

    /** Returns all mis-encoded characters of a text, in order. */
    public static List<Mojibake> in(String text) {
        List<Mojibake> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int length = c < 0xC2 || c > 0xF4 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
            if (length > 0 && at + length <= text.length()) {
                String intended = intended(text, at, length);
                if (!intended.isEmpty()) {
                    found.add(new Mojibake(new TextRange(at, at + length), intended));
                    at += length - 1;
                }
            }
        }
        return found;
    }

    /**
     * Returns the character that some characters encode as UTF-8 bytes; empty if they are probably correct as they are.
     */
    private static String intended(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = windows1252(text.charAt(at + i));
            if (i > 0 && (value & 0xC0) != 0x80) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        try {
            String intended = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isLikely(intended.codePointAt(0)) ? intended : "";
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    /** Returns the byte from 0x80 to 0xFF that a character stands for in Windows-1252, or 0 if there is none. */
    private static int windows1252(char c) {
        if (c >= 0xA0 && c <= 0xFF) {
            return c;
        }
        int index = FROM_0X80.indexOf(c);
        return index < 0 ? 0 : 0x80 + index;
    }

    /** Returns whether a code point is common in texts. For example, "\u00c9\u00bb" is correct French, not U+027B. */
    private static boolean isLikely(int c) {
        return "\u00a0\u00a3\u00a7\u00a9\u00ae\u00b0\u00b1\u00b7".indexOf(c) >= 0
                || c >= 0xC0 && c <= 0x17F
                || c >= 0x2010 && c <= 0x2BFF
                || c >= 0x1F000 && c <= 0x1FAFF
                || c == 0xFEFF;
    }
}
