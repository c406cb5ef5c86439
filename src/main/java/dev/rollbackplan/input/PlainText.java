package dev.rollbackplan.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads gzip data and text in UTF-16 or UTF-32 with a byte order mark as UTF-8. Everything else is read as it is. */
final class PlainText {

    /** Number of bytes that decide how to read a file. */
    private static final int START = 4;

    /** Size of one read from a compressed file, in bytes. */
    private static final int CHUNK = 1 << 16;

    private PlainText() {}

    /** Returns a stream of the content of another one. */
    static InputStream open(InputStream in) throws IOException {
        byte[] start = start(in);
        return converted(start, new SequenceInputStream(new ByteArrayInputStream(start), in));
    }

    /** Returns the same channel, at the same position, if its file need not be converted. */
    static ReadableByteChannel open(ReadableByteChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(START);
        // Pipes, terminals and the files of /proc have a size of 0, and no positions.
        boolean hasPositions = channel instanceof FileChannel file && file.size() > 0;
        for (int read = 0; read >= 0 && buffer.hasRemaining(); ) {
            read = channel instanceof FileChannel file && hasPositions
                    ? file.read(buffer, file.position() + buffer.position())
                    : channel.read(buffer);
        }
        byte[] start = Arrays.copyOf(buffer.array(), buffer.position());
        ReadableByteChannel whole = hasPositions ? channel : new Prefixed(ByteBuffer.wrap(start), channel);
        return isPlain(start) ? whole : Channels.newChannel(converted(start, Channels.newInputStream(whole)));
    }

    /** Not by readNBytes: on a file stream it asks for the position, which fails for a pipe. */
    private static byte[] start(InputStream in) throws IOException {
        byte[] bytes = new byte[START];
        int count = 0;
        for (int read = 0; read >= 0 && count < START; count += Math.max(0, read)) {
            read = in.read(bytes, count, START - count);
        }
        return Arrays.copyOf(bytes, count);
    }

    private static boolean isPlain(byte[] start) {
        return !isGzip(start) && charset(start).isEmpty();
    }

    private static InputStream converted(byte[] start, InputStream in) throws IOException {
        if (!isGzip(start)) {
            return transcoded(start, in);
        }
        InputStream text = new Gzip(in);
        byte[] textStart = start(text);
        return transcoded(textStart, new SequenceInputStream(new ByteArrayInputStream(textStart), text));
    }

    private static InputStream transcoded(byte[] start, InputStream in) {
        Optional<Charset> charset = charset(start);
        return charset.isPresent() ? new Transcoder(in, charset.get()) : in;
    }

    /** Returns whether bytes begin with the magic number and the only method of gzip (RFC 1952, section 2.3.1). */
    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B && bytes[2] == 8;
    }

    private static Optional<Charset> charset(byte[] bytes) {
        int high = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int low = bytes.length < 4 ? -1 : (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (high == 0xFFFE && low == 0 || high == 0 && low == 0xFEFF) {
            return Optional.of(Charset.forName("UTF-32"));
        }
        return high == 0xFFFE || high == 0xFEFF ? Optional.of(Charset.forName("UTF-16")) : Optional.empty();
    }

    /** A channel whose first bytes were read already. */
    private record Prefixed(ByteBuffer prefix, ReadableByteChannel rest) implements ReadableByteChannel {

        @Override
        public int read(ByteBuffer target) throws IOException {
            if (!prefix.hasRemaining()) {
                return rest.read(target);
            }
            int count = Math.min(prefix.remaining(), target.remaining());
            target.put(prefix.slice().limit(count));
            prefix.position(prefix.position() + count);
            return count;
        }

        @Override
        public boolean isOpen() {
            return rest.isOpen();
        }

        @Override
        public void close() throws IOException {
            rest.close();
        }
    }

    /** The content of gzip data with one or more members. */
    private static final class Gzip extends InputStream {

        private final InputStream compressed;
        private Optional<InputStream> content = Optional.empty();

        Gzip(InputStream compressed) {
            this.compressed = new Endless(compressed);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                if (content.isEmpty()) {
                    content = Optional.of(new GZIPInputStream(compressed, CHUNK));
                }
                return content.get().read(bytes, offset, length);
            } catch (EOFException e) {
                throw new IOException(
                        "its gzip data is cut off: copy the whole file, or decompress it with gzip -dc", e);
            } catch (ZipException e) {
                throw new IOException("its gzip data is damaged: copy the file again", e);
            }
        }

        @Override
        public void close() throws IOException {
            compressed.close();
        }
    }

    /** Before Java 23, a gzip stream ends after a member if no byte is available, although a pipe may have more members. */
    private static final class Endless extends FilterInputStream {

        Endless(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
