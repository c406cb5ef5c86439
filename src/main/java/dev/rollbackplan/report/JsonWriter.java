package dev.rollbackplan.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Writes records and maps as indented JSON (RFC 8259). Members are in the order of declaration, or of the map. */
final class JsonWriter {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    private JsonWriter() {}

    /** Returns a value as JSON with a line end, in which a CI runner finds no command. */
    static String write(Object value) {
        try {
            // JSON has "##[" only inside strings, where the escape means the same.
            return Printable.withoutCommands(WRITER.writeValueAsString(value) + "\n", "\\u005b");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
