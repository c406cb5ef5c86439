package dev.rollbackplan.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON object. Its values are found by JSON pointer (RFC 6901); every pointer must be valid. */
public final class JsonObject {

    private final ObjectNode root;
    private final List<Member> members;

    JsonObject(ObjectNode root, List<Member> members) {
        this.root = root;
        this.members = List.copyOf(members);
    }

    /**
     * A member of the object.
     *
     * @param start the offset of its value in the source, in UTF-16 units
     * @param isNull whether its value is {@code null}
     * @param text its value if that is a string, or a number or boolean as it is written
     */
    public record Member(String name, int start, boolean isNull, Optional<String> text) {

        Member(String name, int start, JsonNode value) {
            this(name, start, value.isNull(), JsonObject.text(value));
        }
    }

    /** Returns the members in the order of the source. */
    public List<Member> members() {
        return members;
    }

    /** Returns whether a pointer finds a value; {@code null} is one. */
    public boolean has(String pointer) {
        return !root.at(pointer).isMissingNode();
    }

    /** Returns the string that a pointer finds, or the number or boolean as it is written. */
    public Optional<String> text(String pointer) {
        return text(root.at(pointer));
    }

    /** Returns the number of items of the array that a pointer finds; empty if it finds no array. */
    public Optional<Integer> arraySize(String pointer) {
        JsonNode found = root.at(pointer);
        return found.isArray() ? Optional.of(found.size()) : Optional.empty();
    }

    /** Returns why a pointer finds no text: the first step that fails, with a suggestion, or what it finds instead. */
    public String explainNoText(String pointer) {
        JsonPointer rest = JsonPointer.compile(pointer);
        JsonNode value = root;
        while (!rest.matches()) {
            JsonNode next =
                    value.isArray() ? value.path(rest.getMatchingIndex()) : value.path(rest.getMatchingProperty());
            if (next.isMissingNode()) {
                String path =
                        pointer.substring(0, pointer.length() - rest.toString().length());
                return explain(value, path, rest.getMatchingProperty());
            }
            value = next;
            rest = rest.tail();
        }
        return "it points to " + label(value);
    }

    private static String explain(JsonNode value, String path, String step) {
        String where = path.isEmpty() ? "the top" : path;
        if (value.isArray()) {
            return where + " is an array of " + value.size() + ", and " + step + " is no index of it";
        }
        if (!value.isObject()) {
            return where + " is " + label(value) + ", and has nothing below it";
        }
        List<String> names = new ArrayList<>();
        value.fieldNames().forEachRemaining(names::add);
        return "there is no such name at " + where
                + DidYouMean.nearest(step, names)
                        .map(name ->
                                "; did you mean " + path + JsonPointer.empty().appendProperty(name) + "?")
                        .orElse("");
    }

    private static Optional<String> text(JsonNode value) {
        return value.isTextual() || value.isBoolean() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static String label(JsonNode value) {
        return value.isObject()
                ? "an object"
                : value.isArray() ? "an array" : value.isNull() ? "null" : "a single value";
    }
}
