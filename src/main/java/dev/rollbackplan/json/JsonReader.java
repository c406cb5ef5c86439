package dev.rollbackplan.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object or array. */
public final class JsonReader {

    /** In levels; real alerts have far fewer. */
    private static final int DEPTH_LIMIT = 200;

    /** A token takes about 100 bytes of memory; a large notification has some thousands. */
    private static final int TOKEN_LIMIT = 750_000;

    /** The caller limits the size of the file, so strings need no limit. Numbers need none: nothing computes with them. */
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            // The table of names fails with another exception when hash codes of many names collide.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_LIMIT)
                    .maxTokenCount(TOKEN_LIMIT)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private final SourceText source;
    private final JsonParser parser;
    private boolean complete;

    private JsonReader(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * Reads a text that is one JSON object or array.
     *
     * @throws InputException if the text is not valid JSON, is not one object or array, has the same name twice in an object,
     *     or exceeds a limit
     */
    public static JsonValue read(SourceText source) {
        return parse(source, JsonReader::value);
    }

    /** Reads the members of a text that is one JSON object, in the order of the source. Throws the same errors. */
    public static List<JsonMember> readMembers(SourceText source) {
        return parse(source, JsonReader::members);
    }

    /** Returns the object or array that a string contains; the string itself if it contains none. */
    static JsonNode content(JsonNode string) {
        String text = string.asText().strip();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return string;
        }
        try {
            return parse(new SourceText("", text), JsonReader::tree);
        } catch (InputException e) {
            return string;
        }
    }

    /** One way to read a source. */
    private interface Reading<T> {

        T of(JsonReader reader) throws IOException;
    }

    private static <T> T parse(SourceText source, Reading<T> reading) {
        try (JsonParser parser = new NumbersAsText(MAPPER.createParser(source.text()))) {
            return new JsonReader(source, parser).parse(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T parse(Reading<T> reading) throws IOException {
        try {
            T read = reading.of(this);
            complete = true;
            if (parser.nextToken() != null) {
                throw error(expected(), start());
            }
            return read;
        } catch (StreamConstraintsException e) {
            boolean deep = e.getOriginalMessage().startsWith("Document nesting depth");
            String limit = deep ? DEPTH_LIMIT + " levels of nesting" : TOKEN_LIMIT + " tokens";
            throw error(
                    "it has more than " + limit, (int) parser.currentLocation().getCharOffset() - 1);
        } catch (JsonParseException e) {
            throw malformed(e);
        }
    }

    private JsonValue value() throws IOException {
        return new JsonValue(tree());
    }

    private JsonNode tree() throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
            throw error(wrongType(first) + ": a JSON object or array was expected", start());
        }
        return MAPPER.readTree(parser);
    }

    private List<JsonMember> members() throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw error(wrongType(first) + ": a JSON object was expected", start());
        }
        List<JsonMember> members = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            int start = start();
            members.add(new JsonMember(name, start, MAPPER.<JsonNode>readTree(parser)));
        }
        return members;
    }

    private static String wrongType(@Nullable JsonToken first) {
        return "it is " + (first == null ? "empty" : first == JsonToken.START_ARRAY ? "an array" : "a single value");
    }

    private InputException malformed(JsonParseException e) {
        String text = source.text();
        String message = e.getOriginalMessage();
        int at = Math.min((int) e.getLocation().getCharOffset(), text.length());
        if (message.startsWith("Duplicate field")) {
            return error("an object has this name twice: keep one", nameStart(at));
        }
        // The parser reports an unknown word at its end.
        boolean isWord = message.contains(" token '");
        while (isWord && at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return error(inPlainWords(message), at);
    }

    /** Returns the offset of the opening quote of the name that ends before an offset. */
    private int nameStart(int end) {
        String text = source.text();
        int start = text.lastIndexOf('"', end - 2);
        while (text.charAt(start - 1) == '\\') {
            start = text.lastIndexOf('"', start - 1);
        }
        return start;
    }

    /** Returns the offset where the current token begins, in UTF-16 units. */
    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private InputException error(String message, int at) {
        int place = Math.max(0, Math.min(at, source.text().length()));
        return new InputException("this JSON can't be used: " + message, source, new TextRange(place, place));
    }

    /** Replaces the parser's own message, which quotes the input and names classes and settings. */
    private String inPlainWords(String message) {
        if (message.startsWith("Unexpected end-of-input")) {
            boolean inString = message.contains("quote") || message.contains("name") || message.contains("escape");
            return inString
                    ? "it ends inside a string: the closing double quote is missing"
                    : "it ends too early: " + expected();
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a string contains a control character: write a line end as \\n, a tab as \\t";
        }
        if (message.startsWith("Unrecognized character escape") || message.contains("character escape sequence")) {
            return "JSON has no such escape: write a backslash as \\\\";
        }
        if (message.startsWith("Invalid numeric value") || message.contains("not followed by a digit")) {
            return "this is not a JSON number: put it in double quotes";
        }
        return message.contains("expecting a colon") ? "a colon was expected" : expected();
    }

    private String expected() {
        if (complete) {
            return "there is text after the JSON: remove it";
        }
        JsonStreamContext context = parser.getParsingContext();
        JsonToken last = parser.currentToken();
        if (last == JsonToken.FIELD_NAME) {
            return "a value was expected: text in double quotes, a number, true, false, null, { or [";
        }
        if (context.inObject()) {
            return last == JsonToken.START_OBJECT
                    ? "a name in double quotes or } was expected"
                    : "a comma and a name in double quotes, or }, were expected";
        }
        if (context.inArray()) {
            return last == JsonToken.START_ARRAY
                    ? "a value or ] was expected"
                    : "a comma and a value, or ], were expected";
        }
        return "a JSON object or array was expected";
    }

    /** Reports every number as a string, because a tree has no other node that keeps {@code 1.10} and {@code 1e5} as written. */
    private static final class NumbersAsText extends JsonParserDelegate {

        NumbersAsText(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            super.nextToken();
            return currentToken();
        }

        @Override
        public JsonToken currentToken() {
            JsonToken token = super.currentToken();
            return token != null && token.isNumeric() ? JsonToken.VALUE_STRING : token;
        }

        @Override
        public int currentTokenId() {
            return hasCurrentToken() ? currentToken().id() : JsonToken.NOT_AVAILABLE.id();
        }
    }
}
