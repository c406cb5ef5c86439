package dev.rollbackplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares outputs with files; {@code -Dgoldens=write} writes the files. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/reports");

    private Golden() {}

    public static void assertSame(String file, String actual) throws IOException {
        if (System.getProperty("goldens", "").equals("write")) {
            Files.writeString(FOLDER.resolve(file), actual);
        }
        assertThat(actual).isEqualTo(Files.readString(FOLDER.resolve(file)));
    }
}
