package dev.rollbackplan.input;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.json.JsonMember;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextFile;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads a file that has the values of several arguments by name. */
public final class ValuesFile {

    /** Maximum length of a name in a message, in UTF-16 units; a longer name is shortened. */
    private static final int SHOWN = 60;

    private ValuesFile() {}

    /**
     * One name and its value.
     *
     * @param start the offset of the value in the file
     * @param text the value; empty if it is null, a list or an object
     */
    record Entry(String name, int start, boolean isNull, Optional<String> text) {}

    /**
     * Reads the values of a JSON object or a YAML mapping. A value is its text in the file, be it {@code 1.10}, {@code no} or a
     * date; {@code null} counts as not given. A file whose first character is a brace is JSON.
     *
     * @param name the file's name in messages
     * @param content the file's bytes; the caller limits their number
     * @throws InputException if the file is malformed, or a value is a list or an object
     */
    public static CandidateValues read(String name, byte[] content, Template template) {
        SourceText source = TextFile.decode(name, content);
        String text = source.text().strip();
        if (text.isEmpty()) {
            return new CandidateValues(List.of(), List.of("--values " + name + ": the file is empty"), List.of());
        }
        ValueSource origin = new ValueSource(ValueSource.Kind.VALUES, "--values " + name);
        List<CandidateValue> given = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Entry entry : text.charAt(0) == '{' ? json(source) : YamlValues.read(source)) {
            if (template.argument(entry.name()).isEmpty()) {
                problems.add(unknown(entry, source, template));
            } else if (entry.text().isPresent()) {
                String value = withoutLineEnd(entry.text().get());
                given.add(CandidateValue.of(entry.name(), value, origin));
            } else if (!entry.isNull()) {
                throw notOneText(entry.name(), source, entry.start());
            }
        }
        return new CandidateValues(given, List.of(), problems);
    }

    private static Collection<Entry> json(SourceText source) {
        List<Entry> entries = new ArrayList<>();
        for (JsonMember member : JsonReader.readMembers(source)) {
            entries.add(new Entry(member.name(), member.start(), member.isNull(), member.text()));
        }
        return entries;
    }

    /** Returns the error for a value that is a list or an object. */
    static InputException notOneText(String name, SourceText source, int start) {
        String message = shown(name) + " must be one text, not a list or an object: put the text in quotes";
        return new InputException(message, source, new TextRange(start, start));
    }

    private static String shown(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) + "..." : name;
    }

    private static String unknown(Entry entry, SourceText source, Template template) {
        return source.name() + ", line " + source.lineAt(entry.start()) + ": the template has no argument "
                + shown(entry.name())
                + DidYouMean.suffix(entry.name(), template.argumentNames());
    }

    /** A YAML block ends with a line end that is not part of its content. */
    private static String withoutLineEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }
}
