package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON texts, and where and how they are none. */
public class JsonReaderTest {

    @Test
    void valuesAreTheTextsThatStandThere() {
        String json = """
                {"a": "1\\n\\u00e9\\/", "b": [1.10, -0.0, 1e5, true, null], "c": {}}""";
        assertThat(JsonReader.read(new SourceText("x", json)))
                .isEqualTo(new Node.Members(
                        0,
                        Map.of(
                                "a", new Node.Text(6, "1\n\u00e9/"),
                                "b",
                                        new Node.Items(
                                                26,
                                                List.of(
                                                        new Node.Text(27, "1.10"),
                                                        new Node.Text(33, "-0.0"),
                                                        new Node.Text(39, "1e5"),
                                                        new Node.Text(44, "true"),
                                                        new Node.Nothing(50))),
                                "c", new Node.Members(62, Map.of()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1:1 | it is empty; a JSON object was expected",
                "[1] | 1:1 | it is an array; a JSON object was expected",
                "true | 1:1 | it is a text; a JSON object was expected",
                "null | 1:1 | it is null; a JSON object was expected",
                "title: x | 1:1 | a JSON object was expected",
                "{\"a\": 1} {} | 1:10 | something stands behind the JSON object; keep one object",
                "{\"a\": 1} x | 1:10 | nothing was expected behind the JSON object",
                "{a: 1} | 1:2 | a name in double quotes or } was expected",
                "{'a': 1} | 1:2 | a name in double quotes or } was expected",
                "{\"a\" 1} | 1:6 | a colon was expected",
                "{\"a\": NaN} | 1:7 | a value was expected: text in double quotes, a number, true, false,"
                        + " null, { or [",
                "{\"a\": -Infinity} | 1:8 | a value was expected: text in double quotes, a number, true, false, null, { or [",
                "{\"a\": 01} | 1:8 | this is no number as JSON writes them; put it in double quotes",
                "{\"a\": 1.} | 1:8 | this is no number as JSON writes them; put it in double quotes",
                "{\"a\": 1,} | 1:9 | a comma and a name in double quotes, or }, were expected",
                "{\"a\": 1 \"b\": 2} | 1:9 | a comma and a name in double quotes, or }, were expected",
                "{\"a\": [1 2]} | 1:10 | a comma and a value, or ], were expected",
                "{\"a\": [} | 1:8 | a value or ] was expected",
                "{\"a\": 1 // it | 1:9 | a comma and a name in double quotes, or }, were expected",
                "{\"a\": \"\\x\"} | 1:9 | a backslash begins no escape that JSON knows; a backslash itself is written"
                        + " \\\\",
                "{\"a\": \"\\u12 | 1:12 | it ends within a text, whose closing double quote is missing",
                "{\"a\": \"b | 1:9 | it ends within a text, whose closing double quote is missing",
                "{\"a | 1:4 | it ends within a text, whose closing double quote is missing",
                "`{\"a\": \"b\nc\"}` | 1:9 | a control character stands in a text; a line end is written \\n, a tab \\t",
                "{\"a\": {\"b\": 1 | 1:14 | it ends too early; a comma and a name in double quotes, or }, were expected",
                "`{\n \"a\": 1,\n \"b\": 2,\n  \"a\": 3}` | 4:3 | a name stands twice in one object; keep one",
                "`{\"a\": 1,\n\"\uD83D\uDE00\": x}` | 2:7 | a value was expected: text in double quotes, a"
                        + " number, true, false, null, { or ["
            })
    void whatIsNoJsonIsToldWithItsPlaceInPlainWords(String json, String place, String message) {
        InputException e = failure(json);
        assertThat(e.text()).isEqualTo("this JSON can't be used: " + message);
        assertThat(place(e)).isEqualTo(place);
    }

    @Test
    void nestingHasAnEnd() {
        JsonReader.read(new SourceText("x", nested(199)));
        InputException e = failure(nested(200));
        assertThat(e.text()).isEqualTo("this JSON can't be used: it is nested deeper than 200 levels");
        assertThat(place(e)).isEqualTo("1:206");
    }

    @Test
    void numbersAndTextsMayBeLong() {
        String digits = "1".repeat(100_000);
        assertThat(JsonReader.read(new SourceText("x", "{\"a\": " + digits + "}"))
                        .members())
                .isEqualTo(Map.of("a", new Node.Text(6, digits)));
    }

    @Test
    @Tag("hostile")
    void bombsEndSoon() {
        assertThat(failure("[".repeat(16_000_000)).text())
                .isEqualTo("this JSON can't be used: it is nested deeper than 200 levels");
        assertThat(failure("{\"a\": [" + "0,".repeat(8_000_000)).text())
                .isEqualTo("this JSON can't be used: it holds more than 250000 values");
        assertThat(failure("{\"" + "a".repeat(16_000_000)).text())
                .isEqualTo("this JSON can't be used: it ends within a text, whose closing double quote is missing");
        assertThat(failure("{\"a\": " + "1".repeat(16_000_000)).text())
                .isEqualTo("this JSON can't be used: it ends too early; a comma and a name in double quotes, or }, were"
                        + " expected");
    }

    private static String nested(int levels) {
        return "{\"a\": " + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    private static InputException failure(String json) {
        return catchThrowableOfType(InputException.class, () -> JsonReader.read(new SourceText("x", json)));
    }

    public static String place(InputException e) {
        InputException.Place place = e.place().orElseThrow();
        Region span = place.source().region(place.range());
        return span.line() + ":" + span.column();
    }
}
