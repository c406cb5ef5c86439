package dev.rollbackplan.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rollbackplan.text.DidYouMean;
import dev.rollbackplan.text.Plurals;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object or array. Its values are found by JSON pointer (RFC 6901); every pointer must be valid. A pointer also leads
 * into a string whose content is a JSON object or array, such as the message of a notification by Amazon SNS.
 */
public final class JsonValue {

    private final JsonNode root;

    /** The content of strings that a pointer led into. */
    private final Map<JsonNode, JsonNode> contents;

    JsonValue(JsonNode root) {
        this(root, new IdentityHashMap<>());
    }

    private JsonValue(JsonNode root, Map<JsonNode, JsonNode> contents) {
        this.root = root;
        this.contents = contents;
    }

    /** Returns whether a pointer finds a value other than {@code null}. */
    public boolean has(String pointer) {
        JsonNode found = at(pointer);
        return !found.isMissingNode() && !found.isNull();
    }

    /** Returns the string that a pointer finds, or the number or boolean as it is written. */
    public Optional<String> text(String pointer) {
        return text(at(pointer));
    }

    /** Returns the items of the array that a pointer finds; none if it finds no array. */
    public List<JsonValue> items(String pointer) {
        JsonNode found = content(at(pointer));
        List<JsonValue> items = new ArrayList<>();
        if (found.isArray()) {
            for (JsonNode item : found) {
                items.add(new JsonValue(item, contents));
            }
        }
        return items;
    }

    /** Returns the names of an object's members, in the order of the source; none for an array. */
    public List<String> names() {
        return names(root);
    }

    /** Returns why a pointer finds no text: the first step that fails, with a suggestion, or what it finds instead. */
    public String explainNoText(String pointer) {
        JsonPointer rest = JsonPointer.compile(pointer);
        JsonNode value = root;
        while (!rest.matches()) {
            JsonNode next = step(value, rest);
            if (next.isMissingNode()) {
                String path =
                        pointer.substring(0, pointer.length() - rest.toString().length());
                return explain(content(value), path, rest.getMatchingProperty());
            }
            value = next;
            rest = rest.tail();
        }
        return "it points to " + label(value);
    }

    private JsonNode at(String pointer) {
        JsonNode value = root;
        JsonPointer rest = JsonPointer.compile(pointer);
        while (!rest.matches() && !value.isMissingNode()) {
            value = step(value, rest);
            rest = rest.tail();
        }
        return value;
    }

    private JsonNode step(JsonNode value, JsonPointer pointer) {
        JsonNode parent = content(value);
        return parent.isArray() ? parent.path(pointer.getMatchingIndex()) : parent.path(pointer.getMatchingProperty());
    }

    /** Returns the object or array that a string contains; any other value unchanged. */
    private JsonNode content(JsonNode value) {
        return value.isTextual() ? contents.computeIfAbsent(value, JsonReader::content) : value;
    }

    private static String explain(JsonNode value, String path, String step) {
        String where = path.isEmpty() ? "the top level" : path;
        if (value.isArray()) {
            return where + " is an array with " + Plurals.of(value.size(), "item") + ", so " + step
                    + " is not an index of it";
        }
        if (!value.isObject()) {
            return where + " is " + label(value) + ", so it contains no " + step;
        }
        return "there is no such name at " + where
                + DidYouMean.nearest(step, names(value))
                        .map(name ->
                                DidYouMean.question(path + JsonPointer.empty().appendProperty(name)))
                        .orElse("");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Optional<String> text(JsonNode value) {
        return value.isTextual() || value.isBoolean() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static String label(JsonNode value) {
        return value.isObject()
                ? "an object"
                : value.isArray() ? "an array" : value.isNull() ? "null" : "a single value";
    }
}
