package dev.rollbackplan.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.InputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are compressed, binary or in another encoding. */
class PlainTextTest {

    private static final Sanitizer SANITIZER = new Sanitizer(Map.of(), true);

    private static final String TEXT = "Ödeme çöktü \uD83D\uDE00\n".repeat(5000);

    private static final String BINARY =
            "it is binary data, or text in an encoding other than UTF-8: use a text file, or"
                    + " convert it, such as with iconv -t UTF-8";

    @TempDir
    private Path folder;

    @Test
    void readsTheTextInsideGzip() throws IOException {
        byte[] two = joined(gzip(TEXT.getBytes(UTF_8)), gzip("end\n".getBytes(UTF_8)));
        assertThat(texts(gzip(TEXT.getBytes(UTF_8)))).containsOnly(TEXT);
        assertThat(texts(two)).containsOnly(TEXT + "end\n");
        assertThat(texts(gzip(TEXT.getBytes(Charset.forName("UTF-16"))))).containsOnly(TEXT);
        assertThat(texts(gzip(new byte[0]))).containsOnly("");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, ''",
        "UTF-16LE, \uFEFF",
        "UTF-16BE, \uFEFF",
        "UTF-32LE, \uFEFF",
        "UTF-32BE, \uFEFF",
        "UTF-8, \uFEFF"
    })
    void readsTextWithAByteOrderMark(String charset, String mark) throws IOException {
        for (String text : List.of(TEXT, "", "a\n", "a" + TEXT)) {
            assertThat(texts((mark + text).getBytes(Charset.forName(charset)))).containsOnly(text);
        }
    }

    /** The content has 200 MB, more than the memory that the test may use for it. */
    @Tag("slow")
    @Test
    void keepsBothEndsOfALargeContent() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            byte[] lines = "a line of the log\n".repeat(10_000).getBytes(UTF_8);
            for (int i = 0; i < 1_100; i++) {
                gzip.write(lines);
            }
            gzip.write("the end\n".getBytes(UTF_8));
        }
        Context context = read(compressed.toByteArray());
        assertThat(context.size()).isEqualTo(198_000_008);
        assertThat(context.value().text())
                .hasSizeLessThan((1 << 20) + 100)
                .startsWith("a line of the log\n")
                .contains(" of 198000008 bytes are left out here]\n")
                .endsWith("the end\n");
    }

    @Test
    void refusesDamagedGzip() throws IOException {
        byte[] whole = gzip(TEXT.getBytes(UTF_8));
        for (int length : List.of(3, 4, 9, 12, whole.length / 2, whole.length - 1)) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .isEqualTo(
                            "cannot read FILE: its gzip data is cut off: copy the whole file, or decompress it with gzip"
                                    + " -dc");
        }
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, whole.length / 2, whole.length / 2 + 20, (byte) 0xFF);
        assertThat(refusal(damaged)).isEqualTo("cannot read FILE: its gzip data is damaged: copy the file again");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {64, 100, 5_000, 70_000, 1_000_000})
    void refusesRandomBytes(int length) throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            byte[] bytes = new byte[length];
            new Random(seed).nextBytes(bytes);
            assertThat(refusal(bytes)).isEqualTo("cannot use FILE: " + BINARY);
        }
    }

    @Test
    void refusesOtherBinaryData() throws IOException {
        assertThat(refusal(new byte[300])).isEqualTo("cannot use FILE: " + BINARY);
        assertThat(refusal(gzip(gzip(TEXT.getBytes(UTF_8))))).isEqualTo("cannot use FILE: " + BINARY);
        assertThat(refusal("a log without a mark\n".getBytes(Charset.forName("UTF-16LE"))))
                .isEqualTo("cannot use FILE: " + BINARY);
        assertThat(refusal("\u0421\u0431\u043e\u0439 \u043e\u043f\u043b\u0430\u0442\u044b\n"
                        .getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("cannot use FILE: " + BINARY);
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004 and more', a zip archive, unzip -p",
        "'(\u00b5/\u00fd and more', compressed with zstd, zstd -dc",
        "'\u00fd7zXZ and more', compressed with xz, xz -dc",
        "'BZh91AY&SY', compressed with bzip2, bzip2 -dc",
        "'\u0004\"M\u0018 and more', compressed with lz4, lz4 -dc"
    })
    void namesTheCommandForAKnownFormat(String start, String format, String command) throws IOException {
        assertThat(refusal(start.getBytes(Charset.forName("ISO-8859-1"))))
                .isEqualTo("cannot use FILE: it is " + format + ", not text: print its text, such as with " + command
                        + ", and use that");
    }

    @Test
    void refusesATarArchiveAlsoInsideGzip() throws IOException {
        byte[] tar = ("n".repeat(257) + "ustar" + TEXT).getBytes(UTF_8);
        String message =
                "cannot use FILE: it is a tar archive, not text: print its text, such as with tar -xOf, and use that";
        assertThat(refusal(tar)).isEqualTo(message);
        assertThat(refusal(gzip(tar))).isEqualTo(message);
    }

    @Test
    void acceptsALogWithSomeBadBytes() throws IOException {
        byte[] log = joined(TEXT.getBytes(UTF_8), new byte[] {(byte) 0xFF, 0, (byte) 0xC3, '\n', 0, 0, 0, (byte) 0x80});
        Context context = read(log);
        assertThat(context.value().text()).isEqualTo(TEXT + "\uFFFD\uFFFD\n\uFFFD");
        assertThat(context.value().removed()).isEqualTo(Map.of(CleanText.Kind.CONTROL, 4, CleanText.Kind.MALFORMED, 3));
        assertThat(read("Verf\u00fcgbarkeit der Kasse gest\u00f6rt: R\u00fcckfall\n"
                                .getBytes(Charset.forName("ISO-8859-1")))
                        .value()
                        .text())
                .isEqualTo("Verf\uFFFDgbarkeit der Kasse gest\uFFFDrt: R\uFFFDckfall\n");
    }

    @Test
    void readsAndRefusesTheFileOfOneValueInTheSameWay() throws IOException {
        assertThat(value(gzip("Checkout is down".getBytes(UTF_8)))).isEqualTo("Checkout is down");
        assertThat(value("Checkout is down".getBytes(Charset.forName("UTF-16"))))
                .isEqualTo("Checkout is down");
        assertThat(catchThrowableOfType(InputException.class, () -> value(new byte[99]))
                        .text())
                .isEqualTo("cannot use standard input: " + BINARY);
        byte[] bomb = gzip(new byte[17 << 20]);
        assertThat(catchThrowableOfType(InputException.class, () -> value(bomb)).text())
                .isEqualTo("cannot use standard input: it is larger than 16384 KiB: shorten it");
    }

    /** Returns the texts read from a file and from a stream. */
    private List<String> texts(byte[] bytes) throws IOException {
        return List.of(
                read(bytes).value().text(),
                context(slow(bytes)).read("-").value().text());
    }

    private Context read(byte[] bytes) throws IOException {
        return context(InputStream.nullInputStream())
                .read(Files.write(folder.resolve("log"), bytes).toString());
    }

    /** Returns the message that refuses both a file and a stream. */
    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("log"), bytes);
        String ofFile = catchThrowableOfType(
                        InputException.class,
                        () -> context(InputStream.nullInputStream()).read(file.toString()))
                .text()
                .replace(file.toString(), "FILE");
        assertThat(catchThrowableOfType(
                                InputException.class, () -> context(slow(bytes)).read("-"))
                        .text())
                .isEqualTo(ofFile.replace("FILE", "standard input"));
        return ofFile;
    }

    private static ContextFile context(InputStream in) {
        return new ContextFile(new InputFiles(in, SANITIZER), SANITIZER, 1 << 20);
    }

    private static String value(byte[] bytes) {
        return FileValue.read("A", "-", new InputFiles(slow(bytes), SANITIZER)).value();
    }

    /** Returns a stream that gives its first bytes one by one and never knows how many are available, as a pipe. */
    private static InputStream slow(byte[] bytes) {
        int first = Math.min(3, bytes.length);
        InputStream rest = new ByteArrayInputStream(bytes, first, bytes.length - first);
        InputStream whole = new SequenceInputStream(
                new SequenceInputStream(
                        new ByteArrayInputStream(bytes, 0, Math.min(1, first)),
                        new ByteArrayInputStream(bytes, Math.min(1, first), Math.max(0, first - 1))),
                rest);
        return new java.io.FilterInputStream(whole) {
            @Override
            public int available() {
                return 0;
            }
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
