package dev.rollbackplan.input.incident;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rollbackplan.Golden;
import dev.rollbackplan.input.Declared;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Payloads of each known shape, in the form of its documentation with made-up values, and the values read from them. */
class AlertPayloadsTest {

    static final Path FOLDER = Path.of("src/test/resources/alerts");

    static final Template ALL = Declared.arguments(
            "INCIDENT",
            "VERSION",
            "ENVIRONMENT",
            "CLUSTER",
            "NAMESPACE",
            "INSTANCE",
            "REPOSITORY",
            "COMMIT",
            "SERVICE",
            "SEVERITY",
            "RUNBOOK");

    static Stream<String> payloads() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void readsEachPayload(String name) throws IOException {
        CandidateValues read =
                AlertReader.read(name + ".json", content(name).getBytes(StandardCharsets.UTF_8), ALL, List.of());
        assertThat(read.problems()).isEmpty();
        StringBuilder text = new StringBuilder();
        for (CandidateValue value : read.values()) {
            text.append(value.name()).append(": ").append(value.value()).append('\n');
            value.remark().ifPresent(remark -> text.append("  (").append(remark).append(")\n"));
        }
        read.warnings()
                .forEach(warning -> text.append("warning: ").append(warning).append('\n'));
        read.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        Golden.assertSame("alerts/" + name + ".txt", text.toString());
    }

    @Test
    void hasAPayloadForEachShape() throws IOException {
        Set<AlertShape> shapes = Set.copyOf(AlertShapes.ALL);
        Set<AlertShape> found = payloads()
                .map(name -> AlertShapes.of(JsonReader.read(new SourceText(name, content(name))))
                        .orElseThrow()
                        .shape())
                .collect(toCollection(java.util.HashSet::new));
        assertThat(new TreeSet<>(found.stream().map(AlertShape::toString).toList()))
                .isEqualTo(
                        new TreeSet<>(shapes.stream().map(AlertShape::toString).toList()));
    }

    static String content(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
