package dev.rollbackplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares outputs with files; with the system property {@code goldens=write}, writes the files first. */
public final class Golden {

    private Golden() {}

    /** Returns whether this run writes the files. */
    public static boolean isWriting() {
        return System.getProperty("goldens", "").equals("write");
    }

    /** Asserts that a file in {@code src/test/resources} contains a text. */
    public static void assertSame(String file, String actual) throws IOException {
        assertSame(Path.of("src/test/resources", file), actual);
    }

    /** Asserts that a file, given by its path from the root of the project, contains a text. */
    public static void assertSame(Path file, String actual) throws IOException {
        if (isWriting()) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
