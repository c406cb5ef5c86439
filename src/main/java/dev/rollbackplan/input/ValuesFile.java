package dev.rollbackplan.input;

import dev.rollbackplan.input.incident.JsonReader;
import dev.rollbackplan.input.incident.Node;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
import dev.rollbackplan.text.TextFile;
import dev.rollbackplan.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file that holds the values of several arguments by name. */
public final class ValuesFile {

    /** A longer name is shown cut. */
    private static final int SHOWN = 60;

    private ValuesFile() {}

    /**
     * The values of a JSON object, or of a YAML mapping. A value is the text that stands there, be it {@code 1.10},
     * {@code no} or a date; {@code null} counts as not given. A file whose first character is a brace is JSON.
     *
     * @param name how messages call the file
     * @param content the file's bytes, as many as the caller allows
     * @throws InputException where it is malformed, or a value is no text
     */
    public static CandidateValues read(String name, byte[] content, Template template) {
        SourceText source = TextFile.decode(name, content);
        String text = source.text().strip();
        if (text.isEmpty()) {
            return new CandidateValues(List.of(), List.of("--values " + name + ": the file is empty"), List.of());
        }
        Map<String, Node> values =
                text.charAt(0) == '{' ? JsonReader.read(source).members() : YamlValues.read(source);
        List<CandidateValue> given = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, Node> entry : values.entrySet()) {
            Node value = entry.getValue();
            if (template.argument(entry.getKey()).isEmpty()) {
                problems.add(unknown(entry.getKey(), source, value, template));
            } else if (value instanceof Node.Text found) {
                ValueSource from = new ValueSource(ValueSource.Kind.VALUES, "--values " + name);
                given.add(CandidateValue.of(entry.getKey(), withoutLineEnd(found.text()), from));
            } else if (!(value instanceof Node.Nothing)) {
                throw severalValues(entry.getKey(), source, value.at());
            }
        }
        return new CandidateValues(given, List.of(), problems);
    }

    /** Says that what stands for a name's value is no text. */
    static InputException severalValues(String name, SourceText source, int at) {
        String message = shown(name) + " has to be one text, not a list or an object; put text in quotes";
        return new InputException(message, source, new TextRange(at, at));
    }

    private static String shown(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) + "..." : name;
    }

    private static String unknown(String name, SourceText source, Node value, Template template) {
        return source.name() + ", line " + source.lineAt(value.at()) + ": " + shown(name)
                + " names no argument of the template"
                + DidYouMean.to(name, template.argumentNames())
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
    }

    /** A YAML block ends in a line end, which is no part of what it says. */
    private static String withoutLineEnd(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(0, end);
    }
}
