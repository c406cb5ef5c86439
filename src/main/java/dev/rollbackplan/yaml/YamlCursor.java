package dev.rollbackplan.yaml;

import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextRange;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Moves through a YAML document that is one mapping: {@link #nextKey}, then {@link #nextValue}, then the next key. A scalar
 * is its text in the source, so {@code 1.10} is not a number and {@code no} is not a boolean.
 */
public final class YamlCursor {

    /** In levels. The time that the parser takes grows with the square of the depth. */
    private static final int DEPTH_LIMIT = 100;

    /**
     * Maximum length of YAML, in UTF-16 units. The parser's time grows with the square of the longest word: 10 ms at this
     * limit, and 46 s at 64 times it.
     */
    public static final int SIZE_LIMIT = 1 << 18;

    private final String subject;
    private final SourceText source;
    private final int linesBefore;
    private final String yaml;
    private final Parser parser;
    private Event event;

    private YamlCursor(String subject, SourceText source, int linesBefore, String yaml) {
        this.subject = subject;
        this.source = source;
        this.linesBefore = linesBefore;
        this.yaml = yaml;
        this.parser = new ParserImpl(new StreamReader(yaml), new LoaderOptions());
        this.event = next();
    }

    /**
     * Returns a cursor before the first key of a mapping.
     *
     * @param subject the name of the YAML in messages, such as {@code the file}
     * @param source the text that the YAML is from
     * @param linesBefore the number of lines of the source before the YAML
     * @param yaml the YAML; each of its lines is a line of the source, or the beginning of one
     * @throws InputException if the YAML is too long, is malformed or is not a mapping; an empty document counts as an empty
     *     mapping
     */
    public static YamlCursor open(String subject, SourceText source, int linesBefore, String yaml) {
        if (yaml.length() > SIZE_LIMIT) {
            throw new InputException(
                    "cannot use " + source.name() + ": " + subject + " is larger than 256 KiB: shorten it");
        }
        YamlCursor cursor = new YamlCursor(subject, source, linesBefore, yaml);
        if (!cursor.next().is(Event.ID.StreamEnd) && !cursor.next().is(Event.ID.MappingStart)) {
            throw cursor.error(subject + " must consist of \"name: value\" lines");
        }
        return cursor;
    }

    /**
     * Moves to the next key of the document.
     *
     * @return the key, or empty after the last one
     * @throws InputException if the YAML is malformed, the key is not a scalar, or there is another document
     */
    public Optional<String> nextKey() {
        if (event.is(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        if (!next().is(Event.ID.MappingEnd)) {
            return Optional.of(text().orElseThrow(() -> error("a name must be text: put it in quotes")));
        }
        next();
        if (!next().is(Event.ID.StreamEnd)) {
            throw error(subject + " must be one YAML document: remove the text after its end");
        }
        return Optional.empty();
    }

    /**
     * Moves to the value of the key.
     *
     * @throws InputException if the YAML is malformed
     */
    public void nextValue() {
        next();
    }

    /**
     * Moves to the next item of a list.
     *
     * @return whether there is one; if not, the list is passed
     * @throws InputException if the YAML is malformed
     */
    public boolean nextItem() {
        return !next().is(Event.ID.SequenceEnd);
    }

    /**
     * Moves past the current value, of any type.
     *
     * @throws InputException if the YAML is malformed or too deeply nested
     */
    public void skip() {
        int depth = event instanceof CollectionStartEvent ? 1 : 0;
        while (depth > 0) {
            next();
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEPTH_LIMIT) {
                throw error(subject + " has more than " + DEPTH_LIMIT + " levels of nesting");
            }
        }
    }

    /** Returns the text of the current key, value or item; empty if it is a list, a mapping or an alias. */
    public Optional<String> text() {
        return event instanceof ScalarEvent scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /** Returns whether the current key, value or item is a scalar without quotes and is no block. */
    public boolean isPlain() {
        return event instanceof ScalarEvent scalar && scalar.isPlain();
    }

    /** Returns whether the current value is a list. */
    public boolean isList() {
        return event.is(Event.ID.SequenceStart);
    }

    /** Returns whether the current mapping, key, value or item is an alias or has an anchor or a tag. */
    public boolean isMarked() {
        return event instanceof AliasEvent
                || event instanceof NodeEvent node && node.getAnchor() != null
                || event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null;
    }

    /** Returns the offset in the source where the current key, value or item begins, in UTF-16 units. */
    public int start() {
        return offset(event.getStartMark());
    }

    /** Returns an error at the current key, value or item. */
    public InputException error(String message) {
        return error(message, start());
    }

    private Event next() {
        try {
            event = parser.getEvent();
            return event;
        } catch (MarkedYAMLException e) {
            throw malformed(e.getProblem(), offset(e.getProblemMark()));
        } catch (ReaderException e) {
            SourceText before =
                    new SourceText("", yaml.substring(0, yaml.offsetByCodePoints(0, e.getPosition())) + ".");
            int line = before.lineCount();
            int start = source.lineStart(linesBefore + line);
            throw malformed(
                    "it contains a control character", start + before.line(line).length() - 1);
        } catch (YAMLException e) {
            throw malformed(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), beginning());
        } catch (NumberFormatException e) {
            // The parser throws this, without a place, for "\\x" at the end and for "\\UFFFFFFFF".
            throw malformed("an escape (\\x, \\u or \\U) lacks digits or is not a character", beginning());
        }
    }

    private InputException malformed(String problem, int at) {
        return error(subject + " is not valid YAML: " + problem, at);
    }

    private InputException error(String message, int at) {
        return new InputException(message, source, new TextRange(at, at));
    }

    private int beginning() {
        return source.lineStart(linesBefore + 1);
    }

    /** SnakeYAML counts lines from 0, and columns in code points. */
    private int offset(Mark mark) {
        return source.position(linesBefore + mark.getLine() + 1, mark.getColumn());
    }
}
