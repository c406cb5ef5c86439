package dev.rollbackplan.template;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the YAML part of a front matter from the parser's events, which keep every scalar as the text that stands there:
 * {@code 1.10} and {@code no} are no number and no boolean. Aliases are never expanded.
 */
final class FrontMatterReader {

    /** More levels than anybody writes by hand; the parser's time grows with the square of them. */
    private static final int DEPTH_LIMIT = 100;

    private final SourceText source;
    /** Line numbers here and in the source differ by this. */
    private final int linesBefore;

    private final Parser parser;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FrontMatterReader(SourceText source, int linesBefore, String yaml) {
        this.source = source;
        this.linesBefore = linesBefore;
        this.parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
    }

    /**
     * The values of the known keys of a YAML mapping.
     *
     * @param yaml lines of the source, where those that were read already hold nothing but their key
     * @param linesBefore how many lines of the source stand before them
     * @param read the values read already, by key
     * @throws InputException at what is no YAML, is no mapping, stands twice, or is no text where text belongs
     */
    static Map<String, List<String>> read(
            SourceText source, int linesBefore, String yaml, Map<String, List<String>> read) {
        try {
            FrontMatterReader reader = new FrontMatterReader(source, linesBefore, yaml);
            reader.mapping(read);
            return reader.values;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw new InputException(
                    "the front matter is no YAML: " + e.getProblem(),
                    source,
                    position(source, linesBefore, mark.getLine(), mark.getColumn()));
        } catch (YAMLException e) {
            int start = source.lineStart(linesBefore + 1);
            throw new InputException(
                    "the front matter is no YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    source,
                    new TextRange(start, start));
        } catch (NumberFormatException e) {
            // The parser lets it through, without a place, at "\\x" before the end and at "\\UFFFFFFFF".
            int start = source.lineStart(linesBefore + 1);
            throw new InputException(
                    "the front matter is no YAML: a character's escape (\\x, \\u or \\U) lacks its digits, or names no"
                            + " character",
                    source,
                    new TextRange(start, start));
        }
    }

    /** The texts of a flow sequence whose items are all quoted, such as {@code ["A=<x>", "[B=<y>]"]}. */
    static Optional<List<String>> quotedSequence(String value) {
        try {
            Parser parser = new ParserImpl(new StreamReader(value), new LoaderOptions());
            parser.getEvent();
            parser.getEvent();
            parser.getEvent();
            List<String> items = new ArrayList<>();
            while (parser.peekEvent() instanceof ScalarEvent item && !item.isPlain()) {
                items.add(item.getValue());
                parser.getEvent();
            }
            boolean whole = parser.getEvent().is(Event.ID.SequenceEnd)
                    && parser.getEvent().is(Event.ID.DocumentEnd)
                    && parser.getEvent().is(Event.ID.StreamEnd);
            return whole ? Optional.of(items) : Optional.empty();
        } catch (YAMLException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void mapping(Map<String, List<String>> read) {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return;
        }
        parser.getEvent();
        Event first = parser.getEvent();
        if (!first.is(Event.ID.MappingStart)) {
            throw wrong("the front matter has to be a list of \"key: value\" lines", first);
        }
        Map<String, Boolean> seen = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event keyEvent = parser.getEvent();
            if (!(keyEvent instanceof ScalarEvent key)) {
                throw wrong("a key of the front matter has to be text", keyEvent);
            }
            String name = TemplateKey.canonical(key.getValue());
            if (seen.put(name, true) != null) {
                throw wrong("the key \"" + key.getValue() + "\" stands twice; keep one", key);
            }
            if (TemplateKey.isKnown(name) && !read.containsKey(name)) {
                value(name);
            } else {
                skip();
            }
        }
        parser.getEvent();
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw wrong("the front matter has to be one YAML document", parser.peekEvent());
        }
    }

    private void value(String name) {
        Event event = parser.getEvent();
        if (event instanceof ScalarEvent scalar) {
            if (!scalar.getValue().isEmpty()) {
                values.put(name, List.of(scalar.getValue()));
            }
            return;
        }
        if (!name.equals(TemplateKey.ARGUMENT_HINT) || !event.is(Event.ID.SequenceStart)) {
            throw wrong("\"" + name + "\" has to be text", event);
        }
        List<String> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            Event item = parser.getEvent();
            if (!(item instanceof ScalarEvent scalar)) {
                throw wrong("an item of \"" + name + "\" has to be text; put it in quotes", item);
            }
            items.add(scalar.getValue());
        }
        parser.getEvent();
        values.put(name, items);
    }

    /** Passes over a value of any shape. */
    private void skip() {
        int depth = 0;
        do {
            Event event = parser.getEvent();
            if (event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart)) {
                depth++;
                if (depth > DEPTH_LIMIT) {
                    throw wrong("the front matter is nested deeper than " + DEPTH_LIMIT + " levels", event);
                }
            } else if (!(event instanceof ScalarEvent) && !(event instanceof AliasEvent)) {
                depth--;
            }
        } while (depth > 0);
    }

    private InputException wrong(String message, Event at) {
        Mark mark = at.getStartMark();
        return new InputException(message, source, position(source, linesBefore, mark.getLine(), mark.getColumn()));
    }

    /** SnakeYAML counts lines and columns from 0, and columns in code points. */
    private static TextRange position(SourceText source, int linesBefore, int yamlLine, int column) {
        int at = source.position(linesBefore + yamlLine + 1, column);
        return new TextRange(at, at);
    }
}
