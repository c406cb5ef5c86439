package dev.rollbackplan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the same bytes from a file and from a stream. */
class HeadAndTailTest {

    private static final int PART = 1000;

    @TempDir
    private Path folder;

    @Test
    void readsTheFirstAndLastBytesOfAnySize() throws IOException {
        Random random = new Random(11);
        for (int size = 0; size < 4 * PART; size += 1 + random.nextInt(40)) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            byte[] first = Arrays.copyOf(bytes, Math.min(size, PART));
            byte[] last = Arrays.copyOfRange(bytes, Math.max(0, size - PART), size);

            for (HeadAndTail read : new HeadAndTail[] {ofFile(bytes), ofStream(bytes)}) {
                assertThat(read.head()).as("first of %d", size).isEqualTo(first);
                assertThat(read.tail(PART)).as("last of %d", size).isEqualTo(last);
                if (size <= 2 * PART) {
                    assertThat(read.whole()).as("all of %d", size).isEqualTo(bytes);
                }
                assertThat(read.size()).isEqualTo(size);
                assertThat(read.ended()).isTrue();
            }
        }
    }

    @Test
    void readsAFileFromItsCurrentPosition() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "read already,rest");
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position("read already,".length());
            HeadAndTail read = HeadAndTail.read(channel, PART);
            assertThat(read.head()).asString().isEqualTo("rest");
            assertThat(read.size()).isEqualTo(4);
        }
    }

    /** Reading all of this sparse file of 64 GiB would take too long for a test. */
    @Test
    void doesNotReadTheBytesBetween() throws IOException {
        Path path = folder.resolve("sparse");
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write("head".getBytes(StandardCharsets.US_ASCII));
            file.setLength(1L << 36);
        }
        try (FileChannel channel = FileChannel.open(path)) {
            HeadAndTail read = HeadAndTail.read(channel, 4);
            assertThat(read.head()).asString().isEqualTo("head");
            assertThat(read.tail(4)).containsOnly(0);
            assertThat(read.size()).isEqualTo(1L << 36);
        }
    }

    @Test
    @Tag("hostile")
    void stopsReadingAnEndlessStream() throws IOException {
        HeadAndTail read = HeadAndTail.read(Channels.newChannel(new Endless()), PART);
        assertThat(read.ended()).isFalse();
        assertThat(read.size()).isGreaterThanOrEqualTo(HeadAndTail.STREAM_LIMIT);
        assertThat(read.tail(PART)).hasSize(PART).containsOnly('y');
    }

    private HeadAndTail ofFile(byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(Files.write(folder.resolve("file"), bytes))) {
            return HeadAndTail.read(channel, PART);
        }
    }

    private static HeadAndTail ofStream(byte[] bytes) throws IOException {
        return HeadAndTail.read(Channels.newChannel(new ByteArrayInputStream(bytes)), PART);
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'y';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'y');
            return length;
        }
    }
}
