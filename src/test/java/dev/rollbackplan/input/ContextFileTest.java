package dev.rollbackplan.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.text.CleanText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextFileTest {

    private static final int LIMIT = 64 << 10;
    private static final Sanitizer SANITIZER = new Sanitizer(Map.of(), true);

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
    void keepsAFileUpToTheLimitWhole(int size) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int line = 0; text.length() < size; line++) {
            text.append("line ").append(line).append('\n');
        }
        text.setLength(size);
        Path file = Files.writeString(folder.resolve("log"), text);
        InputStream stream = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));

        ContextFile ofFile =
                new ContextFile(new InputFiles(InputStream.nullInputStream(), SANITIZER), SANITIZER, LIMIT);
        ContextFile ofStream = new ContextFile(new InputFiles(stream, SANITIZER), SANITIZER, LIMIT);
        for (Context context : List.of(ofFile.read(file.toString()), ofStream.read("-"))) {
            assertThat(context.value().text()).isEqualTo(text.toString());
            assertThat(context.size()).isEqualTo(size);
            assertThat(context.leftOut()).isZero();
        }
    }

    /** Secrets in the part that is left out are not counted. */
    @Test
    void sanitizesAndCountsBothEndsOfALongFile() throws IOException {
        String head = "password=hunter2\u0007\n" + "h".repeat(490) + "\n";
        String tail = "t".repeat(485) + "\npassword=hunter3\u0007\u200b\n";
        String middle = ("password=hunter4\u0007 " + "m".repeat(80) + "\n").repeat(1000);
        Path file = Files.writeString(folder.resolve("log"), head + middle + tail);
        InputFiles files = new InputFiles(InputStream.nullInputStream(), SANITIZER);

        Context context = new ContextFile(files, SANITIZER, 1030).read(file.toString());

        assertThat(context.value())
                .isEqualTo(new SanitizedText(
                        "password=[REDACTED:password]\n" + "h".repeat(490) + "\n"
                                + "[rollback-plan: " + middle.length() + " of " + Files.size(file)
                                + " bytes are left out here]\n"
                                + "t".repeat(485) + "\npassword=[REDACTED:password]\n",
                        Map.of(CleanText.Kind.CONTROL, 2, CleanText.Kind.ZERO_WIDTH, 1),
                        Map.of("password", 2),
                        true));
        assertThat(context.leftOut()).isEqualTo(middle.length());
    }
}
