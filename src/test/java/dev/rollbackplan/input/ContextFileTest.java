package dev.rollbackplan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fits is kept whole, whatever the parts are that it is read in. */
class ContextFileTest {

    private static final int LIMIT = 64 << 10;
    private static final Cleaner CLEANER = new Cleaner(Map.of(), true);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                LIMIT / 2 - 1,
                LIMIT / 2,
                LIMIT * 3 / 4 - 1,
                LIMIT * 3 / 4,
                LIMIT * 3 / 4 + 1,
                LIMIT - 1,
                LIMIT
            })
    void whatFitsIsWhole(int size) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int line = 0; text.length() < size; line++) {
            text.append("line ").append(line).append('\n');
        }
        text.setLength(size);
        Path file = Files.writeString(folder.resolve("log"), text);
        InputStream stream = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));

        ContextFile ofFile = new ContextFile(new InputFiles(InputStream.nullInputStream(), CLEANER), CLEANER, LIMIT);
        ContextFile ofStream = new ContextFile(new InputFiles(stream, CLEANER), CLEANER, LIMIT);
        for (Context context : List.of(ofFile.read(file.toString()), ofStream.read("-"))) {
            assertThat(context.value().text()).isEqualTo(text.toString());
            assertThat(context.size()).isEqualTo(size);
            assertThat(context.leftOut()).isZero();
        }
    }
}
