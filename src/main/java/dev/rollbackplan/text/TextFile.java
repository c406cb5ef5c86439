package dev.rollbackplan.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Reads and decodes files that must be UTF-8 text. */
public final class TextFile {

    /** Number of bytes of the first read; most templates and plans are smaller. */
    private static final int FIRST_READ = 1 << 15;

    private static final char BOM = 0xFEFF;

    private TextFile() {}

    /**
     * Returns a whole file, without its byte order mark.
     *
     * @param limit the maximum size in bytes
     * @throws InputException if the file cannot be read, is larger, or is not UTF-8 text
     */
    public static SourceText read(Path file, int limit) {
        return decode(file.toString(), bytes(file, limit));
    }

    /**
     * Returns the bytes of a whole file.
     *
     * @param limit the maximum size in bytes
     * @throws InputException if the file cannot be read or is larger
     */
    public static byte[] bytes(Path file, int limit) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(file.toString(), in, limit);
        } catch (IOException e) {
            throw new InputException("cannot read " + file + ": " + reason(file, e));
        }
    }

    /**
     * Returns the bytes of a stream up to its end. Does not close it.
     *
     * @param name the name that messages show
     * @param limit the maximum size in bytes
     * @throws InputException if the stream is longer
     * @throws IOException if the stream cannot be read
     */
    public static byte[] bytes(String name, InputStream in, int limit) throws IOException {
        // Not readNBytes: on a file stream it asks for the position, which fails for a pipe.
        byte[] bytes = new byte[Math.min(limit, FIRST_READ) + 1];
        int count = 0;
        for (int read = 0; read >= 0; read = in.read(bytes, count, bytes.length - count)) {
            count += read;
            if (count > limit) {
                throw new InputException(
                        "cannot use " + name + ": it is larger than " + limit / 1024 + " KiB: shorten it");
            }
            if (count == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limit + 1L, count * 2L));
            }
        }
        return Arrays.copyOf(bytes, count);
    }

    /** Returns whether bytes begin with the byte order mark of UTF-8, which {@link #decode} removes. */
    public static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /**
     * Decodes the bytes of a file or a stream, and removes a byte order mark.
     *
     * @param name the name that messages show
     * @throws InputException if the bytes are not UTF-8, or contain a byte 0x00
     */
    public static SourceText decode(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            requireText(name, bytes);
        }
        return new SourceText(name, withoutByteOrderMark(text));
    }

    /** Returns a phrase for messages that states why a file could not be read. */
    public static String reason(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "it is a directory";
        }
        if (e instanceof NoSuchFileException && file.toString().indexOf('\uFFFD') >= 0) {
            return "its name is not UTF-8: rename it";
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

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    /** Throws an exception with the place of the first byte that is not text, if there is one. */
    private static void requireText(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        boolean malformed = decoder.decode(input, decoded, true).isError();
        String before = withoutByteOrderMark(decoded.flip().toString());
        int nul = before.indexOf('\0');
        if (nul >= 0) {
            throw notText(name, before.substring(0, nul), "byte 0x00; the file is binary, or UTF-16");
        } else if (malformed) {
            String wrong = String.format(Locale.ROOT, "byte 0x%02X", bytes[input.position()] & 0xFF);
            throw notText(name, before, (isUtf16(bytes) ? "it is UTF-16" : wrong) + "; save the file as UTF-8");
        }
    }

    private static InputException notText(String name, String before, String reason) {
        int at = before.length();
        return new InputException(
                "not UTF-8 text: " + reason, new SourceText(name, before + "?"), new TextRange(at, at + 1));
    }

    /** Returns whether bytes begin with the byte order mark of UTF-16 in either byte order. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xFE && (bytes[0] ^ bytes[1]) == 1;
    }
}
