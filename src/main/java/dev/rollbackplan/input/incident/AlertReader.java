package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.json.JsonValue;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts from an alert: the JSON that a monitoring program sends. */
public final class AlertReader {

    static final String OPTION = "--from-alert ";

    static final String EXAMPLE = "--pointer INCIDENT=/alert/title";

    private AlertReader() {}

    /**
     * Returns the values that an alert has for a template's arguments. A pointer takes precedence over the alert's shape.
     *
     * @param name the file's name in messages
     * @param json the file's bytes; the caller limits their number
     * @param pointers the values of {@code --pointer}: {@code NAME=POINTER}, or a JSON pointer (RFC 6901) alone, which is
     *     for {@code INCIDENT}
     * @throws dev.rollbackplan.text.InputException if the bytes are not UTF-8 text or not a JSON object
     */
    public static CandidateValues read(String name, byte[] json, Template template, List<String> pointers) {
        JsonValue alert = JsonReader.read(TextFile.decode(name, json));
        CandidateValues pointed = PointerOption.read(pointers, alert, name, template);
        for (AlertShape shape : AlertShape.ALL) {
            if (shape.fits(alert)) {
                ValueSource source = new ValueSource(ValueSource.Kind.ALERT, OPTION + name + " (" + shape.name() + ")");
                CandidateValues known =
                        Facts.of(shape.phrases(), new AlertLookup(alert)).values(template, source);
                return pointed.and(
                        new CandidateValues(others(known.values(), pointed.values()), known.warnings(), List.of()));
            }
        }
        return pointers.isEmpty() ? new CandidateValues(List.of(), List.of(), List.of(unknown(name))) : pointed;
    }

    /** Returns the known values of those arguments for which no pointer found a value. */
    private static List<CandidateValue> others(List<CandidateValue> known, List<CandidateValue> pointed) {
        List<CandidateValue> others = new ArrayList<>(known);
        for (CandidateValue value : pointed) {
            others.removeIf(other -> other.name().equals(value.name()));
        }
        return others;
    }

    private static String unknown(String name) {
        List<String> shapes = new ArrayList<>();
        for (AlertShape shape : AlertShape.ALL) {
            shapes.add(String.join(" with ", shape.required()) + " (" + shape.name() + ")");
        }
        return name + " is not an alert of a known shape, because it has none of " + String.join(", ", shapes)
                + ": select its values with JSON pointers, such as " + EXAMPLE;
    }
}
