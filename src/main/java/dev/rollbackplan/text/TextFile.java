package dev.rollbackplan.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads files that have to be text. */
public final class TextFile {

    private static final char BOM = 0xFEFF;

    private TextFile() {}

    /**
     * A whole file, without its byte order mark.
     *
     * @param limit how many bytes it may have
     * @throws InputException if it can't be read, is larger, or is no UTF-8 text
     */
    public static SourceText read(Path file, int limit) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        } catch (IOException e) {
            throw new InputException("cannot read " + file + ": " + reason(file, e));
        }
        if (bytes.length > limit) {
            throw new InputException("cannot use " + file + ": it is larger than " + limit / 1024 + " KiB");
        }
        return decode(file.toString(), bytes);
    }

    /** Bytes as text: what {@link #read} does once it has them. */
    public static SourceText decode(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new InputException("cannot use " + name + ": it is binary, not UTF-8 text (a NUL byte at offset "
                    + indexOfNul(bytes) + ")");
        }
        if (text.indexOf('\uFFFD') >= 0) {
            requireUtf8(name, bytes);
        }
        return new SourceText(name, !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text);
    }

    /** Why a file could not be read, for a person. */
    public static String reason(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "it is a directory";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static int indexOfNul(byte[] bytes) {
        int at = 0;
        while (bytes[at] != 0) {
            at++;
        }
        return at;
    }

    private static void requireUtf8(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, decoded, true);
        if (result.isError()) {
            SourceText before = new SourceText(name, decoded.flip() + "?");
            String wrong = String.format(Locale.ROOT, "0x%02X", bytes[input.position()] & 0xFF);
            int at = before.text().length() - 1;
            throw new InputException(
                    "not UTF-8 text: byte " + wrong + "; save the file as UTF-8", before, new Range(at, at + 1));
        }
    }
}
