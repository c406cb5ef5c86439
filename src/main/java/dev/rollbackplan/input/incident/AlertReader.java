package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.json.JsonObject;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.TextFile;
import java.util.ArrayList;
import java.util.List;

/** The facts that an alert's JSON holds, as the program that watches the service sent it. */
public final class AlertReader {

    static final String OPTION = "--from-alert ";

    static final String EXAMPLE = "--pointer INCIDENT=/alert/title";

    private AlertReader() {}

    /**
     * What an alert says. Its shape tells where the facts stand; what a pointer names stands where the pointer says.
     *
     * @param name how messages call the file
     * @param json the file's bytes, as many as the caller allows
     * @param pointers the values of {@code --pointer}: {@code NAME=POINTER}, or a JSON pointer (RFC 6901) alone, which is
     *     for {@code INCIDENT}
     * @throws dev.rollbackplan.text.InputException if it is no UTF-8 text, or no JSON object
     */
    public static CandidateValues read(String name, byte[] json, Template template, List<String> pointers) {
        JsonObject alert = JsonReader.read(TextFile.decode(name, json));
        CandidateValues pointed = PointerOption.read(pointers, alert, name, template);
        for (AlertShape shape : AlertShape.ALL) {
            if (shape.fits(alert)) {
                ValueSource source = new ValueSource(ValueSource.Kind.ALERT, OPTION + name + " (" + shape.name() + ")");
                CandidateValues known =
                        Facts.of(shape.phrases(), new AlertLookup(alert)).gathered(template, source);
                return pointed.and(
                        new CandidateValues(others(known.values(), pointed.values()), known.warnings(), List.of()));
            }
        }
        return pointers.isEmpty() ? new CandidateValues(List.of(), List.of(), List.of(unknown(name))) : pointed;
    }

    private static List<CandidateValue> others(List<CandidateValue> known, List<CandidateValue> pointed) {
        List<CandidateValue> others = new ArrayList<>(known);
        for (CandidateValue value : pointed) {
            others.removeIf(other -> other.name().equals(value.name()));
        }
        return others;
    }

    private static String unknown(String name) {
        List<String> looked = new ArrayList<>();
        for (AlertShape shape : AlertShape.ALL) {
            looked.add(String.join(" with ", shape.signs()) + " (" + shape.name() + ")");
        }
        return name + " is no alert of a known shape: it has none of " + String.join(", ", looked)
                + "; say where the facts stand in it, with JSON pointers such as " + EXAMPLE;
    }
}
