package dev.rollbackplan.input;

import dev.rollbackplan.input.ValuesFile.Entry;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML mapping of names to texts from the parser's events, which keep every scalar as the text that stands there.
 * Nothing is built or expanded: aliases, anchors and tags are refused.
 */
final class YamlValues {

    /** In characters; the parser's time grows with the square of the longest word: 16 million take 46 s, this 0.2 s. */
    private static final int SIZE_LIMIT = 1 << 20;

    private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");

    private final SourceText source;
    private final Parser parser;
    private final Map<String, Entry> values = new LinkedHashMap<>();

    private YamlValues(SourceText source) {
        this.source = source;
        this.parser = new ParserImpl(new StreamReader(source.text()), new LoaderOptions());
    }

    /**
     * The values by name, in the order in which they stand.
     *
     * @throws InputException where the text is no YAML, no mapping, or a value is no text, and if it is too large
     */
    static Collection<Entry> read(SourceText source) {
        if (source.text().length() > SIZE_LIMIT) {
            throw new InputException("cannot use " + source.name()
                    + ": it is YAML of more than 1 MiB; give long texts by --from-file, or all of it as JSON");
        }
        try {
            YamlValues reader = new YamlValues(source);
            reader.document();
            return reader.values.values();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw malformed(String.valueOf(e.getProblem()), source, position(source, mark));
        } catch (ReaderException e) {
            int at = source.text().offsetByCodePoints(0, e.getPosition());
            throw malformed("a control character stands in it", source, at);
        } catch (YAMLException e) {
            throw malformed(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), source, 0);
        } catch (NumberFormatException e) {
            // The parser lets it through, without a place, at "\\x" before the end and at "\\UFFFFFFFF".
            throw malformed(
                    "a character's escape (\\x, \\u or \\U) lacks its digits, or names no character", source, 0);
        }
    }

    private void document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return;
        }
        parser.getEvent();
        Event first = parser.getEvent();
        if (!first.is(Event.ID.MappingStart)) {
            throw wrong("the file has to hold \"NAME: value\" lines", first);
        }
        requireBare(first);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event event = parser.getEvent();
            requireBare(event);
            if (!(event instanceof ScalarEvent name)) {
                throw wrong("a name has to be text", event);
            }
            if (values.containsKey(name.getValue())) {
                throw wrong("this name stands twice; keep one", name);
            }
            values.put(name.getValue(), value(name.getValue()));
        }
        parser.getEvent();
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw wrong("the file has to hold one YAML document", parser.peekEvent());
        }
    }

    private Entry value(String name) {
        Event event = parser.getEvent();
        requireBare(event);
        if (event instanceof ScalarEvent scalar) {
            int at = position(source, scalar.getStartMark());
            boolean isNull = scalar.isPlain() && NULLS.contains(scalar.getValue());
            return new Entry(name, at, isNull, isNull ? Optional.empty() : Optional.of(scalar.getValue()));
        }
        throw ValuesFile.notOneText(name, source, position(source, event.getStartMark()));
    }

    /** Text that begins with one of YAML's signs would lose its first word, or stand for something else. */
    private void requireBare(Event event) {
        if (event instanceof AliasEvent) {
            throw wrong("an alias (*name) stands here; write the value itself, or put text in quotes", event);
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw wrong("an anchor (&name) stands here; leave it out, or put text in quotes", event);
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null;
        if (tagged) {
            throw wrong("a tag (!name) stands here; leave it out, or put text in quotes", event);
        }
    }

    private InputException wrong(String message, Event at) {
        return malformed(message, source, position(source, at.getStartMark()));
    }

    private static InputException malformed(String message, SourceText source, int at) {
        return new InputException("this YAML can't be used: " + message, source, new TextRange(at, at));
    }

    /** SnakeYAML counts lines from 0. */
    private static int position(SourceText source, Mark mark) {
        return source.position(mark.getLine() + 1, mark.getColumn());
    }
}
