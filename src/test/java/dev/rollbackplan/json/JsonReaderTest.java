package dev.rollbackplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class JsonReaderTest {

    @Test
    void keepsValuesAsTheyAreWritten() {
        String json = """
                {"a": "1\\n\\u00e9\\/", "b": [1.10, -0.0, 1e5, true, null], "c": {}, "d": 1.50, "e": null}""";
        assertThat(JsonReader.readMembers(new SourceText("x", json)))
                .containsExactly(
                        new JsonMember("a", 6, false, Optional.of("1\n\u00e9/")),
                        new JsonMember("b", 26, false, Optional.empty()),
                        new JsonMember("c", 62, false, Optional.empty()),
                        new JsonMember("d", 71, false, Optional.of("1.50")),
                        new JsonMember("e", 82, true, Optional.empty()));
        JsonValue object = read(json);
        assertThat(object.text("/b/0")).contains("1.10");
        assertThat(object.text("/b/1")).contains("-0.0");
        assertThat(object.text("/b/2")).contains("1e5");
        assertThat(object.text("/b/3")).contains("true");
        assertThat(object.text("/b/4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1:1 | it is empty: a JSON object or array was expected",
                "[1] 2 | 1:5 | there is text after the JSON: remove it",
                "true | 1:1 | it is a single value: a JSON object or array was expected",
                "null | 1:1 | it is a single value: a JSON object or array was expected",
                "title: x | 1:1 | a JSON object or array was expected",
                "{\"a\": 1} {} | 1:10 | there is text after the JSON: remove it",
                "{\"a\": 1} x | 1:10 | there is text after the JSON: remove it",
                "{a: 1} | 1:2 | a name in double quotes or } was expected",
                "{'a': 1} | 1:2 | a name in double quotes or } was expected",
                "{\"a\" 1} | 1:6 | a colon was expected",
                "{\"a\": {\"b\" 1}} | 1:12 | a colon was expected",
                "{\"a\": NaN} | 1:7 | a value was expected: text in double quotes, a number, true, false,"
                        + " null, { or [",
                "{\"a\": -Infinity} | 1:8 | a value was expected: text in double quotes, a number, true, false, null, { or [",
                "{\"a\": 01} | 1:8 | this is not a JSON number: put it in double quotes",
                "{\"a\": 1.} | 1:8 | this is not a JSON number: put it in double quotes",
                "{\"a\": 1,} | 1:9 | a comma and a name in double quotes, or }, were expected",
                "{\"a\": 1 \"b\": 2} | 1:9 | a comma and a name in double quotes, or }, were expected",
                "{\"a\": [1 2]} | 1:10 | a comma and a value, or ], were expected",
                "{\"a\": [} | 1:8 | a value or ] was expected",
                "{\"a\": {\"b\": x}} | 1:13 | a value was expected: text in double quotes, a number, true, false,"
                        + " null, { or [",
                "{\"a\": {b: x}} | 1:8 | a name in double quotes or } was expected",
                "{\"a\": 1 // it | 1:9 | a comma and a name in double quotes, or }, were expected",
                "{\"a\": \"\\x\"} | 1:9 | JSON has no such escape: write a backslash as \\\\",
                "{\"a\": \"\\u12 | 1:12 | it ends inside a string: the closing double quote is missing",
                "{\"a\": \"b | 1:9 | it ends inside a string: the closing double quote is missing",
                "{\"a | 1:4 | it ends inside a string: the closing double quote is missing",
                "`{\"a\": \"b\nc\"}` | 1:9 | a string contains a control character: write a line end as \\n, a tab as \\t",
                "{\"a\": {\"b\": 1 | 1:14 | it ends too early: a comma and a name in double quotes, or }, were expected",
                "`{\n \"a\": 1,\n \"b\": 2,\n  \"a\": 3}` | 4:3 | an object has this name twice: keep one",
                "{\"a\": {\"\\\"b\\\\\": 1, \"\\\"b\\\\\" : 2}} | 1:20 | an object has this name twice: keep one",
                "`{\"a\": 1,\n\"\uD83D\uDE00\": x}` | 2:7 | a value was expected: text in double quotes, a"
                        + " number, true, false, null, { or ["
            })
    void reportsAnErrorWithItsPlaceInPlainWords(String json, String place, String message) {
        InputException e = failure(json);
        assertThat(e.text()).isEqualTo("this JSON can't be used: " + message);
        assertThat(place(e)).isEqualTo(place);
    }

    @Test
    void readsTheMembersOfAnObjectOnly() {
        assertThat(catchThrowableOfType(InputException.class, () -> JsonReader.readMembers(new SourceText("x", "[1]")))
                        .text())
                .isEqualTo("this JSON can't be used: it is an array: a JSON object was expected");
    }

    @Test
    void leadsIntoAStringThatContainsJson() {
        JsonValue value = read("""
                [{"a": "{\\"b\\": \\"[1, {\\\\\\"c\\\\\\": 2.10}]\\"}", "d": "[1", "e": "[ ] ", "f": "12"}]""");
        assertThat(value.text("/0/a/b/1/c")).contains("2.10");
        assertThat(value.text("/0/a/b")).contains("[1, {\"c\": 2.10}]");
        assertThat(value.items("/0/a/b")).hasSize(2);
        assertThat(value.text("/0/d/0")).isEmpty();
        assertThat(value.explainNoText("/0/a/xyz")).isEqualTo("there is no such name at /0/a");
        assertThat(value.explainNoText("/0/d/0")).isEqualTo("/0/d is a single value, so it contains no 0");
        assertThat(value.explainNoText("/0/e/0"))
                .isEqualTo("/0/e is an array with 0 items, so 0 is not an index of it");
        assertThat(value.explainNoText("/0/f/0")).isEqualTo("/0/f is a single value, so it contains no 0");
    }

    @Test
    void limitsNesting() {
        read(nested(199));
        InputException e = failure(nested(200));
        assertThat(e.text()).isEqualTo("this JSON can't be used: it has more than 200 levels of nesting");
        assertThat(place(e)).isEqualTo("1:206");
    }

    @Test
    void acceptsLongNumbers() {
        String digits = "1".repeat(100_000);
        assertThat(read("{\"a\": " + digits + "}").text("/a")).contains(digits);
    }

    @Test
    @Tag("hostile")
    void refusesHugeInputsFast() {
        assertThat(failure("[".repeat(16_000_000)).text())
                .isEqualTo("this JSON can't be used: it has more than 200 levels of nesting");
        assertThat(failure("{\"a\":".repeat(3_000_000)).text())
                .isEqualTo("this JSON can't be used: it has more than 200 levels of nesting");
        assertThat(failure("{\"a\": [" + "0,".repeat(8_000_000)).text())
                .isEqualTo("this JSON can't be used: it has more than 750000 tokens");
        assertThat(failure("{\"" + "a".repeat(16_000_000)).text())
                .isEqualTo("this JSON can't be used: it ends inside a string: the closing double quote is missing");
        assertThat(failure("{\"a\": " + "1".repeat(16_000_000)).text())
                .isEqualTo("this JSON can't be used: it ends too early: a comma and a name in double quotes, or }, were"
                        + " expected");
    }

    private static String nested(int levels) {
        return "{\"a\": " + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    private static JsonValue read(String json) {
        return JsonReader.read(new SourceText("x", json));
    }

    private static InputException failure(String json) {
        return catchThrowableOfType(InputException.class, () -> read(json));
    }

    /** Returns the line and column, 1-based, where an error is. */
    public static String place(InputException e) {
        InputException.Place place = e.place().orElseThrow();
        Region region = place.source().region(place.range());
        return region.line() + ":" + region.column();
    }
}
