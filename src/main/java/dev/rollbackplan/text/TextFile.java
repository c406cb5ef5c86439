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
        if (text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            requireText(name, bytes);
        }
        return new SourceText(name, unmarked(text));
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

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    private static void requireText(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        boolean malformed = decoder.decode(input, decoded, true).isError();
        String before = unmarked(decoded.flip().toString());
        int nul = before.indexOf('\0');
        if (nul >= 0) {
            refuse(name, before.substring(0, nul), "byte 0x00; the file is binary, or UTF-16");
        } else if (malformed) {
            String wrong = String.format(Locale.ROOT, "byte 0x%02X", bytes[input.position()] & 0xFF);
            refuse(name, before, (isUtf16(bytes) ? "it is UTF-16" : wrong) + "; save the file as UTF-8");
        }
    }

    private static void refuse(String name, String before, String reason) {
        int at = before.length();
        throw new InputException(
                "not UTF-8 text: " + reason, new SourceText(name, before + "?"), new TextRange(at, at + 1));
    }

    /** Whether bytes begin with the byte order mark of UTF-16, either order. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xFE && (bytes[0] ^ bytes[1]) == 1;
    }
}
