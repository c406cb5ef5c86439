package dev.rollbackplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Makes texts of about a given size, in UTF-16 units. */
final class CostTexts {

    private CostTexts() {}

    static Stream<String> units(String list) {
        return Stream.of(list.strip().split("\\s+"))
                .map(unit -> unit.replace('·', ' ').replace('¶', '\n'));
    }

    static String repeat(String unit, int size) {
        return unit.repeat(size / unit.length());
    }

    static String nested(String pair, int size) {
        String[] parts = pair.split("\\|", -1);
        return repeat(parts[0], size / 2) + "x" + parts[1].repeat(size / 2 / parts[0].length());
    }

    /** Returns lines of which each begins with one indent more than the line before it. */
    static String stairs(String indent, String line, int size) {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; text.length() < size; depth++) {
            text.append(indent.repeat(depth)).append(line);
        }
        return text.toString();
    }

    static String numbered(String line, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append(line.replace("%", "" + i));
        }
        return text.toString();
    }

    /** Writes a text to a file of its own and returns the file's path. */
    static String file(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve(text.hashCode() + ".md"), text)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
