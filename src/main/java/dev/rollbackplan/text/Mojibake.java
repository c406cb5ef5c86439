package dev.rollbackplan.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * UTF-8 that somebody read as Windows-1252.
 *
 * @param range where it stands
 * @param reading what was meant
 */
public record Mojibake(TextRange range, String reading) {

    /** Windows-1252's characters for the bytes 0x80 to 0x9F; an unassigned byte is its own code point. */
    private static final String FROM_0X80 = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039"
            + "\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153"
            + "\u009d\u017e\u0178";

    /** All of it in a text. */
    public static List<Mojibake> in(String text) {
        List<Mojibake> found = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int length = c < 0xC2 || c > 0xF4 ? 0 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
            if (length > 0 && at + length <= text.length()) {
                String reading = reading(text, at, length);
                if (!reading.isEmpty()) {
                    found.add(new Mojibake(new TextRange(at, at + length), reading));
                    at += length - 1;
                }
            }
        }
        return found;
    }

    /** What a lead character and its followers stand for; empty where they are what they seem. */
    private static String reading(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = windows1252(text.charAt(at + i));
            if (i > 0 && (value & 0xC0) != 0x80) {
                return "";
            }
            bytes[i] = (byte) value;
        }
        try {
            String reading = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isLikely(reading.codePointAt(0)) ? reading : "";
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static int windows1252(char c) {
        if (c >= 0xA0 && c <= 0xFF) {
            return c;
        }
        int index = FROM_0X80.indexOf(c);
        return index < 0 ? 0 : 0x80 + index;
    }

    /** What people write; "\u00c9\u00bb", say, is French and not U+027B. */
    private static boolean isLikely(int c) {
        return "\u00a0\u00a3\u00a7\u00a9\u00ae\u00b0\u00b1\u00b7".indexOf(c) >= 0
                || c >= 0xC0 && c <= 0x17F
                || c >= 0x2010 && c <= 0x2BFF
                || c >= 0x1F000 && c <= 0x1FAFF
                || c == 0xFEFF;
    }
}
