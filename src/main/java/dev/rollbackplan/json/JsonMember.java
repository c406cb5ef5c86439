package dev.rollbackplan.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A member of a JSON object.
 *
 * @param start the offset of its value in the source, in UTF-16 units
 * @param isNull whether its value is {@code null}
 * @param text its value if that is a string, or a number or boolean as it is written
 */
public record JsonMember(String name, int start, boolean isNull, Optional<String> text) {

    JsonMember(String name, int start, JsonNode value) {
        this(name, start, value.isNull(), JsonValue.text(value));
    }
}
