package dev.rollbackplan.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.rollbackplan.text.Region;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes one JSON text (RFC 8259), indented, without the data binding that costs a run 30 ms.
 */
abstract class JsonText {

    /** Everything between the first brace and the last. */
    abstract void write(JsonGenerator json) throws IOException;

    @Override
    public final String toString() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
            json.writeStartObject();
            write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Outside strings no JSON has such a sign, and in them the escape means the same.
        return Printable.withoutCommands(text.append('\n').toString(), "\\u005b");
    }

    /** The four numbers of a span, under names that a format chooses. */
    static void region(JsonGenerator json, Region span, String line, String column) throws IOException {
        json.writeNumberField(line, span.line());
        json.writeNumberField(column, span.column());
        json.writeNumberField("endLine", span.endLine());
        json.writeNumberField("endColumn", span.endColumn());
    }
}
