package dev.rollbackplan.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.json.JsonReaderTest;
import dev.rollbackplan.text.InputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesFileTest {

    private static final ValueSource SOURCE = new ValueSource(ValueSource.Kind.VALUES, "--values facts");

    @Test
    void keepsYamlValuesAsTheyAreWritten() {
        assertThat(read("""
                # what is known
                INCIDENT: |
                  Checkout 5xx
                    since 14:02
                VERSION: 1.10
                TARGET_VERSION: 0x10   # the last good one
                DB_IMPACT: no
                FEATURE_FLAG: "null"
                SINCE: 2026-03-01
                OWNER: ~
                SERVICE:
                SEVERITY: null
                RUNBOOK: 'it''s here'
                """))
                .isEqualTo(given(
                        "INCIDENT=Checkout 5xx\n  since 14:02",
                        "VERSION=1.10",
                        "TARGET_VERSION=0x10",
                        "DB_IMPACT=no",
                        "FEATURE_FLAG=null",
                        "SINCE=2026-03-01",
                        "RUNBOOK=it's here"));
    }

    @Test
    void keepsJsonValuesAsTheyAreWritten() {
        assertThat(read("""

                  {"VERSION": 1.10, "DB_IMPACT": "no", "OWNER": null, "FEATURE_FLAG": true, "SERVICE": "null",
                  "INCIDENT": "a\\nb\\n"}"""))
                .isEqualTo(given("VERSION=1.10", "DB_IMPACT=no", "FEATURE_FLAG=true", "SERVICE=null", "INCIDENT=a\nb"));
    }

    @Test
    void reportsAllUnknownNames() {
        assertThat(read("INCIDENT: x\nincident: y\nVERSON: 1\nelse: z\n"))
                .isEqualTo(new CandidateValues(
                        given("INCIDENT=x").values(),
                        List.of(),
                        List.of(
                                "facts, line 2: the template has no argument incident; did you mean INCIDENT?",
                                "facts, line 3: the template has no argument VERSON; did you mean VERSION?",
                                "facts, line 4: the template has no argument else")));
        assertThat(read("{\n\"incident\": {},\n\"" + "x".repeat(100) + "\": 1}").problems())
                .containsExactly(
                        "facts, line 2: the template has no argument incident; did you mean INCIDENT?",
                        "facts, line 3: the template has no argument " + "x".repeat(60) + "...");
    }

    @Test
    void warnsOfAnEmptyFile() {
        CandidateValues nothing =
                new CandidateValues(List.of(), List.of("--values facts: the file is empty"), List.of());
        assertThat(read(" \n")).isEqualTo(nothing);
        assertThat(read("\uFEFF")).isEqualTo(nothing);
        assertThat(read("# nothing yet\n")).isEqualTo(CandidateValues.of(List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`INCIDENT: x\nVERSION: [1]` | 2:10 | VERSION must be one text, not a list or an object: put the text in quotes",
                "`INCIDENT: x\nVERSION:\n  - 1` | 3:3 | VERSION must be one text, not a list or an object: put the text in quotes",
                "`INCIDENT:\n  a: 1` | 2:3 | INCIDENT must be one text, not a list or an object: put the text in quotes",
                "{\"INCIDENT\": {\"a\": 1}} | 1:14 | INCIDENT must be one text, not a list or an object: put the text in quotes",
                "{\"INCIDENT\": [1]} | 1:14 | INCIDENT must be one text, not a list or an object: put the text in quotes",
                "{INCIDENT: x} | 1:2 | this JSON can't be used: a name in double quotes or } was expected",
                "[INCIDENT, x] | 1:1 | the file must consist of \"name: value\" lines",
                "`- INCIDENT: x` | 1:1 | the file must consist of \"name: value\" lines",
                "just text | 1:1 | the file must consist of \"name: value\" lines",
                "`INCIDENT: x\nINCIDENT: y` | 2:1 | this name is given twice: keep one",
                "`INCIDENT: &a x\nVERSION: y` | 1:11 | this is a YAML alias (*name), anchor (&name) or tag (!name): put text in quotes",
                "INCIDENT: *a | 1:11 | this is a YAML alias (*name), anchor (&name) or tag (!name): put text in quotes",
                "INCIDENT: !!java.net.URL x | 1:11 | this is a YAML alias (*name), anchor (&name) or tag (!name): put text in quotes",
                "INCIDENT: !important x | 1:11 | this is a YAML alias (*name), anchor (&name) or tag (!name): put text in quotes",
                "`!!map\nINCIDENT: x` | 1:1 | this is a YAML alias (*name), anchor (&name) or tag (!name): put text in quotes",
                "`INCIDENT: x\n---\nVERSION: y` | 2:1 | the file must be one YAML document: remove the text after its end",
                "`? [a]\n: x` | 1:3 | a name must be text: put it in quotes",
                "INCIDENT: Checkout: down | 1:19 | the file is not valid YAML: mapping values are not allowed here",
                "`INCIDENT: x\n \uD83D\uDE00 VERSION: y` | 2:12 | the file is not valid YAML: mapping values are not"
                        + " allowed here",
                "`INCIDENT: \uD83D\uDE00 \u0007` | 1:14 | the file is not valid YAML: it contains a control character",
                "`INCIDENT: \"\\x` | 1:1 | the file is not valid YAML: an escape (\\x, \\u or \\U) lacks digits or is not a character",
                "`INCIDENT: \"\\UFFFFFFFF\"` | 1:1 | the file is not valid YAML: an escape (\\x, \\u or \\U) lacks digits or is not a character"
            })
    void reportsAnErrorWithItsPlace(String text, String place, String message) {
        InputException e = failure(text);
        assertThat(e.text()).isEqualTo(message);
        assertThat(JsonReaderTest.place(e)).isEqualTo(place);
    }

    @Test
    void refusesBytesThatAreNotText() {
        byte[] bytes = {'A', ':', ' ', (byte) 0xC3};
        InputException e = catchThrowableOfType(
                InputException.class, () -> ValuesFile.read("facts", bytes, Declared.arguments("A")));
        assertThat(e.text()).isEqualTo("not UTF-8 text: byte 0xC3; save the file as UTF-8");
    }

    @Test
    @Tag("hostile")
    void handlesHugeInputsFast() {
        assertThat(JsonReaderTest.place(failure("INCIDENT: " + "[".repeat(200_000))))
                .isEqualTo("1:11");
        assertThat(JsonReaderTest.place(failure("INCIDENT:\n" + "- ".repeat(100_000) + "x")))
                .isEqualTo("2:1");
        String word = "x".repeat(200_000);
        assertThat(read("INCIDENT: " + word)).isEqualTo(given("INCIDENT=" + word));
        String long16 = "x".repeat(16 << 20);
        assertThat(failure("INCIDENT: " + long16).text())
                .isEqualTo(
                        "cannot use facts: YAML is limited to 256 KiB; give long texts with --from-file, or write the file"
                                + " as JSON");
        assertThat(read("{\"INCIDENT\": \"" + long16 + "\"}")).isEqualTo(given("INCIDENT=" + long16));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append('a').append(i).append(": x\n");
        }
        assertThat(read(names.toString()).problems()).hasSize(20_000);
    }

    private static CandidateValues read(String text) {
        return ValuesFile.read(
                "facts",
                text.getBytes(StandardCharsets.UTF_8),
                Declared.arguments(
                        "INCIDENT",
                        "VERSION",
                        "TARGET_VERSION",
                        "DB_IMPACT",
                        "FEATURE_FLAG",
                        "SINCE",
                        "OWNER",
                        "SERVICE",
                        "SEVERITY",
                        "RUNBOOK"));
    }

    private static InputException failure(String text) {
        return catchThrowableOfType(InputException.class, () -> read(text));
    }

    private static CandidateValues given(String... given) {
        List<CandidateValue> plain = Declared.values(SOURCE, "", List.of(given)).values().stream()
                .map(value -> CandidateValue.of(value.name(), value.value(), SOURCE))
                .toList();
        return CandidateValues.of(plain);
    }
}
