package dev.rollbackplan.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a stream in another encoding, as UTF-8. */
final class Transcoder extends InputStream {

    /** Size of one read, in UTF-16 units. */
    private static final int CHUNK = 1 << 13;

    private final Reader reader;
    private final char[] chars = new char[CHUNK];

    /** The number of units at the beginning of the array that were not encoded: half of a surrogate pair, or none. */
    private int kept;

    private byte[] bytes = new byte[0];
    private int next;

    Transcoder(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (next == bytes.length) {
            if (!encode()) {
                return -1;
            }
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    /** Encodes the next units, and returns whether there are any. */
    private boolean encode() throws IOException {
        int read = reader.read(chars, kept, chars.length - kept);
        int end = kept + Math.max(0, read);
        if (read < 0 && end == 0) {
            return false;
        }
        kept = read > 0 && Character.isHighSurrogate(chars[end - 1]) ? 1 : 0;
        bytes = new String(chars, 0, end - kept).getBytes(StandardCharsets.UTF_8);
        next = 0;
        if (kept > 0) {
            chars[0] = chars[end - 1];
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
