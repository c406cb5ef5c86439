package dev.rollbackplan.input.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes the payload of each known shape at each of its pointers: all texts from other pointers are still read. */
class AlertMutationsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** The values put in place of each value; of an empty text, the member is removed. */
    private static final List<String> NO_TEXTS =
            List.of("", "null", "\"\"", "\" \"", "[]", "{}", "[\"x\"]", "{\"x\": {\"y\": 1}}", "[[{}]]");

    private static final List<String> CHANGES =
            Stream.concat(NO_TEXTS.stream(), Stream.of("17", "true")).toList();

    /** In UTF-16 units; a shorter text can be part of another one. */
    private static final int SHORTEST = 4;

    /** A part of a tag, which has no meaning without the other. */
    private static final Pattern PAIR = Pattern.compile(".*/tags/[0-9]+/[01]");

    @ParameterizedTest
    @MethodSource("dev.rollbackplan.input.incident.AlertPayloadsTest#payloads")
    void readsTheRestOfAPayload(String name) throws IOException {
        JsonNode payload = MAPPER.readTree(AlertPayloadsTest.content(name));
        List<JsonPointer> pointers = new ArrayList<>();
        collect(payload, JsonPointer.empty(), pointers);
        String original = text(payload);
        // The values of a group are those of its gravest alert, and a change can make another alert the gravest.
        boolean isGroup = original.contains("The notification has");
        TreeSet<String> unread = new TreeSet<>();
        AlertShape shape = AlertShapes.of(JsonReader.read(new SourceText(name, payload.toString())))
                .orElseThrow()
                .shape();
        pointers.removeIf(pointer ->
                isNeeded(shape, pointer) || PAIR.matcher(pointer.toString()).matches());
        for (JsonPointer pointer : pointers) {
            List<String> expected = new ArrayList<>(texts(payload, pointer));
            expected.removeIf(text -> !original.contains(text) || isGroup && !text.equals("CheckoutDown"));
            // A text in place of a missing one is a value of its own.
            boolean isMissing = isBlank(payload.at(pointer));
            for (String change : isMissing ? NO_TEXTS : CHANGES) {
                String read = text(changed(payload, pointer, change));
                for (String text : expected) {
                    if (!read.contains(text)) {
                        unread.add(pointer + " = " + change + ": " + text);
                    }
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    private static boolean isBlank(JsonNode value) {
        return value.isNull() || value.isTextual() && value.asText().isBlank();
    }

    /** Returns whether an alert without a value is not recognized any more. */
    private static boolean isNeeded(AlertShape shape, JsonPointer pointer) {
        return shape.signs().stream()
                .allMatch(sign ->
                        sign.stream().anyMatch(needed -> (needed.replace("=", "/=") + "/").startsWith(pointer + "/")));
    }

    /** Adds the pointers to all values below the root. */
    private static void collect(JsonNode value, JsonPointer pointer, List<JsonPointer> pointers) {
        if (!pointer.matches()) {
            pointers.add(pointer);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(value.get(i), pointer.appendIndex(i), pointers);
        }
        value.fieldNames().forEachRemaining(name -> collect(value.get(name), pointer.appendProperty(name), pointers));
    }

    /** Returns the texts of a payload that are at no pointer below one, unless the same text is there too. */
    private static List<String> texts(JsonNode payload, JsonPointer removed) {
        List<String> texts = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        List<JsonPointer> pointers = new ArrayList<>();
        collect(payload, JsonPointer.empty(), pointers);
        for (JsonPointer pointer : pointers) {
            JsonNode value = payload.at(pointer);
            if (value.isTextual() && value.asText().length() >= SHORTEST) {
                boolean isLost = (pointer + "/").startsWith(removed + "/");
                (isLost ? lost : texts).add(value.asText());
            }
        }
        texts.removeIf(text -> lost.stream().anyMatch(without -> without.contains(text)));
        return texts;
    }

    private static JsonNode changed(JsonNode payload, JsonPointer pointer, String change) throws IOException {
        JsonNode copy = payload.deepCopy();
        JsonNode parent = copy.at(pointer.head());
        JsonPointer last = pointer.last();
        if (parent instanceof ArrayNode array) {
            if (change.isEmpty()) {
                array.remove(last.getMatchingIndex());
            } else {
                array.set(last.getMatchingIndex(), MAPPER.readTree(change));
            }
        } else if (parent instanceof ObjectNode object) {
            if (change.isEmpty()) {
                object.remove(last.getMatchingProperty());
            } else {
                object.set(last.getMatchingProperty(), MAPPER.readTree(change));
            }
        }
        return copy;
    }

    /** Returns all values that are read from a payload. */
    private static String text(JsonNode payload) {
        CandidateValues values = AlertReader.read(
                "a.json", payload.toString().getBytes(StandardCharsets.UTF_8), AlertPayloadsTest.ALL, List.of());
        StringBuilder text = new StringBuilder();
        for (CandidateValue value : values.values()) {
            text.append(value.value()).append('\n');
        }
        return text.toString();
    }
}
