package dev.rollbackplan.check.rules.safety;

import dev.rollbackplan.check.steps.Command;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of dangerous commands. */
final class DangerTable {

    private static final String FILE = "/danger/commands.txt";

    private final Map<String, List<DangerRow>> rows = new HashMap<>();

    private DangerTable(List<DangerRow> all) {
        for (DangerRow row : all) {
            row.programs()
                    .forEach(program -> rows.computeIfAbsent(program, any -> new ArrayList<>())
                            .add(row));
        }
    }

    static DangerTable load() {
        return new DangerTable(rows());
    }

    /** Returns the rows of the table, in its order. */
    static List<DangerRow> rows() {
        try (InputStream in = DangerTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            List<DangerRow> all = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> all.add(DangerRow.of(line)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the danger of a shell command by the first row that is like it; empty if it has none. */
    Optional<Danger> find(Command command) {
        String program = command.program();
        String name = program.endsWith(".sh") ? program.substring(0, program.length() - ".sh".length()) : program;
        for (DangerRow row : rows.getOrDefault(name, List.of())) {
            if (row.matches(command)) {
                return row.danger().effect().equals("-") ? Optional.empty() : Optional.of(row.danger());
            }
        }
        return Optional.empty();
    }
}
