package dev.rollbackplan.input.incident;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON text; a number stays as it is written, {@code 1.10} as well as {@code 1e5}. */
public final class JsonReader {

    /** In levels; no alert comes near it. */
    private static final int DEPTH_LIMIT = 200;

    /** In values; one takes some 100 bytes of memory, and a large notification has some thousands. */
    private static final int COUNT_LIMIT = 250_000;

    /** Texts are as long as the file allows, whose size the caller limits; numbers are never computed with. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH_LIMIT + 1)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText source;
    private final JsonParser parser;
    private int depth;
    private int count;

    private JsonReader(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /**
     * The object that a text is.
     *
     * @throws InputException where it is no JSON, no object, or more than anybody would send
     */
    public static Node.Members read(SourceText source) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return new JsonReader(source, parser).object();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node.Members object() throws IOException {
        Optional<JsonToken> first = next();
        if (first.isEmpty()) {
            throw wrong("it is empty; a JSON object was expected", 0);
        }
        Node value = value(first.get());
        if (!(value instanceof Node.Members members)) {
            throw wrong("it is " + value.label() + "; a JSON object was expected", value.at());
        }
        if (next().isPresent()) {
            throw wrong("something stands behind the JSON object; keep one object", here());
        }
        return members;
    }

    private Node value(JsonToken token) throws IOException {
        int at = here();
        count++;
        if (count > COUNT_LIMIT) {
            throw wrong("it holds more than " + COUNT_LIMIT + " values", at);
        }
        if (token == JsonToken.VALUE_NULL) {
            return new Node.Nothing(at);
        }
        if (token.isScalarValue()) {
            return new Node.Text(at, text());
        }
        depth++;
        if (depth > DEPTH_LIMIT) {
            throw wrong("it is nested deeper than " + DEPTH_LIMIT + " levels", at);
        }
        Node value = token == JsonToken.START_ARRAY ? items(at) : members(at);
        depth--;
        return value;
    }

    private Node.Items items(int at) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = inner(); token != JsonToken.END_ARRAY; token = inner()) {
            items.add(value(token));
        }
        return new Node.Items(at, items);
    }

    private Node.Members members(int at) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        for (JsonToken token = inner(); token != JsonToken.END_OBJECT; token = inner()) {
            String name = parser.currentName();
            int nameAt = here();
            if (members.put(name, value(inner())) != null) {
                throw wrong("a name stands twice in one object; keep one", nameAt);
            }
        }
        return new Node.Members(at, members);
    }

    private JsonToken inner() throws IOException {
        return next().orElseThrow(() -> wrong(cutOff(), source.text().length()));
    }

    private Optional<JsonToken> next() throws IOException {
        try {
            return Optional.ofNullable(parser.nextToken());
        } catch (JsonParseException e) {
            throw malformed(e);
        }
    }

    /** The parser reads a string to its end only when it is asked for it. */
    private String text() throws IOException {
        try {
            return parser.getText();
        } catch (JsonParseException e) {
            throw malformed(e);
        }
    }

    private InputException malformed(JsonParseException e) {
        String text = source.text();
        int at = Math.min((int) e.getLocation().getCharOffset(), text.length());
        boolean atWordsEnd = e.getOriginalMessage().contains(" token '");
        while (atWordsEnd && at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return wrong(inPlainWords(e.getOriginalMessage()), at);
    }

    private int here() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private InputException wrong(String message, int at) {
        int place = Math.max(0, Math.min(at, source.text().length()));
        return new InputException("this JSON can't be used: " + message, source, new TextRange(place, place));
    }

    /** The parser's own words quote the text, and speak of classes and settings. */
    private String inPlainWords(String message) {
        if (message.startsWith("Unexpected end-of-input")) {
            boolean within = message.contains("quote") || message.contains("name") || message.contains("escape");
            return within ? "it ends within a text, whose closing double quote is missing" : cutOff();
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a control character stands in a text; a line end is written \\n, a tab \\t";
        }
        if (message.startsWith("Unrecognized character escape") || message.contains("character escape sequence")) {
            return "a backslash begins no escape that JSON knows; a backslash itself is written \\\\";
        }
        if (message.startsWith("Invalid numeric value") || message.contains("not followed by a digit")) {
            return "this is no number as JSON writes them; put it in double quotes";
        }
        return message.contains("expecting a colon") ? "a colon was expected" : expected();
    }

    private String cutOff() {
        return "it ends too early; " + expected();
    }

    private String expected() {
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
        return last == null ? "a JSON object was expected" : "nothing was expected behind the JSON object";
    }
}
