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
import java.util.Arrays;
import java.util.Locale;

/** Reads files that have to be text. */
public final class TextFile {

    /** In bytes; most templates and plans are smaller. */
    private static final int FIRST_READ = 1 << 15;

    private static final char BOM = 0xFEFF;

    private TextFile() {}

    /**
     * A whole file, without its byte order mark.
     *
     * @param limit how many bytes it may have
     * @throws InputException if it can't be read, is larger, or is no UTF-8 text
     */
    public static SourceText read(Path file, int limit) {
        return decode(file.toString(), bytes(file, limit));
    }

    /**
     * A whole file as it stands: what {@link #read} decodes.
     *
     * @param limit how many bytes it may have
     * @throws InputException if it can't be read or is larger
     */
    public static byte[] bytes(Path file, int limit) {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(file.toString(), in, limit);
        } catch (IOException e) {
            throw new InputException("cannot read " + file + ": " + reason(file, e));
        }
    }

    /**
     * All that a stream holds.
     *
     * @param name how messages call it
     * @param limit how many bytes it may have
     * @throws InputException if it is larger
     */
    public static byte[] bytes(String name, InputStream in, int limit) throws IOException {
        // Not readNBytes: for a file stream it asks for the position, which a pipe doesn't have.
        byte[] bytes = new byte[Math.min(limit, FIRST_READ) + 1];
        int count = 0;
        for (int read = 0; read >= 0; read = in.read(bytes, count, bytes.length - count)) {
            count += read;
            if (count > limit) {
                throw new InputException("cannot use " + name + ": it is larger than " + limit / 1024 + " KiB");
            }
            if (count == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limit + 1L, count * 2L));
            }
        }
        return Arrays.copyOf(bytes, count);
    }

    /** Whether bytes begin with a byte order mark, which {@link #decode} leaves out. */
    public static boolean isMarked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
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
