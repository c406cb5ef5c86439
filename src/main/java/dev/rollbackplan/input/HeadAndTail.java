package dev.rollbackplan.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * The first and the last bytes of a file or stream. The memory for it does not grow with the file.
 *
 * <p>The bytes between them are not read if the file has a size; bytes appended to it meanwhile are ignored. Of a stream, at
 * most {@link #STREAM_LIMIT} bytes are read, or a few more.
 */
final class HeadAndTail {

    /** Number of bytes after which reading a stream stops: a second or two of reading. */
    static final long STREAM_LIMIT = 1L << 30;

    /** Size of one read from a stream, in bytes. */
    private static final int CHUNK = 1 << 16;

    private final byte[] head;

    /** The last bytes that are not in the head. */
    private final byte[] tail;

    private final long size;
    private final boolean ended;

    private HeadAndTail(byte[] head, byte[] tail, long size, boolean ended) {
        this.head = head;
        this.tail = tail;
        this.size = size;
        this.ended = ended;
    }

    /** Returns the first bytes: as many as {@link #read} was asked for, or all if there are fewer. */
    byte[] head() {
        return head;
    }

    /** Returns all bytes, if there are no more than twice as many as {@link #read} was asked for. */
    byte[] whole() {
        byte[] whole = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, whole, head.length, tail.length);
        return whole;
    }

    /** Returns the number of bytes 0x00 at both ends. */
    int zeros() {
        return BinaryFile.zeros(head) + BinaryFile.zeros(tail);
    }

    /** Returns the number of bytes in the file, or of bytes read from the stream. */
    long size() {
        return size;
    }

    /** Returns whether the end was reached; otherwise the stream may have more bytes. */
    boolean ended() {
        return ended;
    }

    /**
     * Returns the last bytes, or all if there are fewer.
     *
     * @param length the number that {@link #read} was asked for
     */
    byte[] tail(int length) {
        int missing = Math.min(length - tail.length, head.length);
        if (missing <= 0 || size > head.length + tail.length) {
            return tail;
        }
        byte[] last = Arrays.copyOfRange(head, head.length - missing, head.length + tail.length);
        System.arraycopy(tail, 0, last, missing, tail.length);
        return last;
    }

    /**
     * Reads a channel from its current position.
     *
     * @param length the number of bytes to keep at each end
     */
    static HeadAndTail read(ReadableByteChannel channel, int length) throws IOException {
        if (channel instanceof FileChannel file) {
            // Pipes, terminals and the files of /proc have a size of 0.
            long size = file.size();
            if (size > 0 && size > file.position()) {
                return readFile(file, file.position(), size, length);
            }
        }
        return readStream(channel, length);
    }

    private static HeadAndTail readFile(FileChannel file, long start, long end, int length) throws IOException {
        long size = end - start;
        byte[] head = readAt(file, start, (int) Math.min(length, size));
        long tailStart = Math.max(start + head.length, end - length);
        byte[] tail = readAt(file, tailStart, (int) Math.min(length, size - head.length));
        return new HeadAndTail(head, tail, size, true);
    }

    /** Returns fewer bytes if the file was shortened meanwhile. */
    private static byte[] readAt(FileChannel file, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = file.read(buffer, position + buffer.position());
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /** Writes the bytes after the head into a ring buffer. */
    private static HeadAndTail readStream(ReadableByteChannel channel, int length) throws IOException {
        byte[] head = new byte[0];
        byte[] ring = new byte[0];
        long size = 0;
        boolean ended = false;
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        while (size < STREAM_LIMIT) {
            int read = channel.read(chunk.clear());
            if (read < 0) {
                ended = true;
                break;
            }
            chunk.flip();
            int inHead = (int) Math.min(size, length);
            int forHead = Math.min(read, length - inHead);
            head = grown(head, inHead, forHead, length);
            chunk.get(head, inHead, forHead);
            long inRing = Math.max(0, size - length);
            size += read;
            ring = grown(ring, (int) Math.min(inRing, length), chunk.remaining(), length);
            while (chunk.hasRemaining()) {
                int at = (int) (inRing % length);
                int count = Math.min(chunk.remaining(), ring.length - at);
                chunk.get(ring, at, count);
                inRing += count;
            }
        }
        return new HeadAndTail(
                Arrays.copyOf(head, (int) Math.min(size, length)),
                unrolled(ring, Math.max(0, size - length), length),
                size,
                ended);
    }

    private static byte[] grown(byte[] bytes, int used, int more, int limit) {
        int needed = Math.min(used + more, limit);
        return needed <= bytes.length
                ? bytes
                : Arrays.copyOf(bytes, Math.min(limit, Math.max(needed, 2 * bytes.length)));
    }

    /** Returns the bytes of a ring buffer in the order in which they were written. */
    private static byte[] unrolled(byte[] ring, long written, int length) {
        if (written <= length) {
            return Arrays.copyOf(ring, (int) written);
        }
        int start = (int) (written % length);
        byte[] bytes = new byte[length];
        System.arraycopy(ring, start, bytes, 0, length - start);
        System.arraycopy(ring, 0, bytes, length - start, start);
        return bytes;
    }
}
