package dev.rollbackplan.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * The first and the last bytes of a file, read in memory that doesn't grow with it.
 *
 * <p>Of a file that has a size, what lies between isn't read at all; what is written behind that size meanwhile doesn't
 * count. Of a pipe, at most {@link #STREAM_LIMIT} bytes are read.
 */
final class HeadAndTail {

    /** In bytes: a second or two of reading. */
    static final long STREAM_LIMIT = 1L << 30;

    private static final int CHUNK = 1 << 16;

    private final byte[] head;
    private final byte[] tail;
    private final long size;
    private final boolean ended;

    private HeadAndTail(byte[] head, byte[] tail, long size, boolean ended) {
        this.head = head;
        this.tail = tail;
        this.size = size;
        this.ended = ended;
    }

    /** The first bytes, as many as there may be in a part. */
    byte[] first() {
        return head;
    }

    /** All bytes, where there are no more than the two parts hold. */
    byte[] whole() {
        byte[] whole = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, whole, head.length, tail.length);
        return whole;
    }

    /** How many bytes there are in all. */
    long size() {
        return size;
    }

    /** Whether the end was met; otherwise the stream may go on. */
    boolean ended() {
        return ended;
    }

    /**
     * The last bytes.
     *
     * @param part how many, as many as there may be in a part
     */
    byte[] last(int part) {
        int missing = Math.min(part - tail.length, head.length);
        if (missing <= 0 || size > head.length + tail.length) {
            return tail;
        }
        byte[] last = Arrays.copyOfRange(head, head.length - missing, head.length + tail.length);
        System.arraycopy(tail, 0, last, missing, tail.length);
        return last;
    }

    /**
     * Reads a channel from where it stands.
     *
     * @param part how many bytes the head may have, and the tail too
     */
    static HeadAndTail read(ReadableByteChannel channel, int part) throws IOException {
        if (channel instanceof FileChannel file) {
            // A pipe, a terminal and what /proc makes up have no size.
            long size = file.size();
            if (size > 0 && size > file.position()) {
                return read(file, file.position(), size, part);
            }
        }
        return stream(channel, part);
    }

    private static HeadAndTail read(FileChannel file, long start, long end, int part) throws IOException {
        long size = end - start;
        byte[] head = at(file, start, (int) Math.min(part, size));
        byte[] tail = at(file, Math.max(start + head.length, end - part), (int) Math.min(part, size - head.length));
        return new HeadAndTail(head, tail, size, true);
    }

    /** Fewer bytes, where the file was cut short meanwhile. */
    private static byte[] at(FileChannel file, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = file.read(buffer, position + buffer.position());
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    private static HeadAndTail stream(ReadableByteChannel channel, int part) throws IOException {
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
            int first = (int) Math.min(read, part - Math.min(size, part));
            head = grown(head, (int) Math.min(size, part), first, part);
            chunk.get(head, (int) Math.min(size, part), first);
            long behind = Math.max(0, size - part);
            size += read;
            ring = grown(ring, (int) Math.min(behind, part), chunk.remaining(), part);
            while (chunk.hasRemaining()) {
                int at = (int) (behind % part);
                int length = Math.min(chunk.remaining(), ring.length - at);
                chunk.get(ring, at, length);
                behind += length;
            }
        }
        return new HeadAndTail(
                Arrays.copyOf(head, (int) Math.min(size, part)),
                unrolled(ring, Math.max(0, size - part), part),
                size,
                ended);
    }

    private static byte[] grown(byte[] bytes, int used, int more, int limit) {
        int needed = Math.min(used + more, limit);
        return needed <= bytes.length
                ? bytes
                : Arrays.copyOf(bytes, Math.min(limit, Math.max(needed, 2 * bytes.length)));
    }

    /** A ring's bytes in the order in which they came. */
    private static byte[] unrolled(byte[] ring, long written, int part) {
        if (written <= part) {
            return Arrays.copyOf(ring, (int) written);
        }
        int start = (int) (written % part);
        byte[] bytes = new byte[part];
        System.arraycopy(ring, start, bytes, 0, part - start);
        System.arraycopy(ring, 0, bytes, part - start, start);
        return bytes;
    }
}
