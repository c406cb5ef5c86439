package dev.rollbackplan.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollbackplan.input.incident.AlertReader;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** For any bytes, the readers of values return values or report an error, whose place is valid. */
class ReadersFuzz {

    private static final Template TEMPLATE = Declared.arguments("INCIDENT", "SERVICE", "SEVERITY", "ENVIRONMENT", "A");

    @FuzzTest
    @DictionaryEntries({
        "{\\\"A\\\": ",
        "\\\"alerts\\\": [{",
        "\\\"labels\\\": {",
        "\\\"annotations\\\": {",
        "\\\"commonLabels\\\": {",
        "\\\"event\\\": {",
        "\\\\u00e9",
        "A: ",
        "A: |\\x0a ",
        "A: >-\\x0a ",
        "---\\x0a",
        "%YAML"
    })
    void throwsNothingElse(byte[] bytes) {
        check(() -> ValuesFile.read("f", bytes, TEMPLATE));
        check(() -> AlertReader.read("f", bytes, TEMPLATE, List.of("INCIDENT=/a/0", "/alerts/0")));
        check(() -> JsonReader.read(new SourceText("f", new String(bytes, StandardCharsets.UTF_8))));
    }

    private static void check(Supplier<Object> reader) {
        try {
            assertThat(reader.get()).isNotNull();
        } catch (InputException e) {
            e.place()
                    .ifPresent(place ->
                            assertThat(place.source().region(place.range())).isNotNull());
        }
    }
}
