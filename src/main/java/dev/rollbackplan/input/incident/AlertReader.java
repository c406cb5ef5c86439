package dev.rollbackplan.input.incident;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.CandidateValues;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.json.JsonReader;
import dev.rollbackplan.json.JsonValue;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the facts from an alert: the JSON that a monitoring program sends. */
public final class AlertReader {

    static final String OPTION = "--from-alert ";

    static final String EXAMPLE = "--pointer INCIDENT=/alert/title";

    /** Maximum number of names of an unknown alert in a message. */
    private static final int SHOWN_NAMES = 10;

    /** Maximum length of such a name, in UTF-16 units. */
    private static final int NAME_LENGTH = 40;

    private AlertReader() {}

    /**
     * Returns the values that an alert has for a template's arguments. A pointer takes precedence over the alert's shape.
     *
     * @param name the file's name in messages
     * @param json the file's bytes; the caller limits their number
     * @param pointers the values of {@code --pointer}: {@code NAME=POINTER}, or a JSON pointer (RFC 6901) alone, which is
     *     for {@code INCIDENT}
     * @throws dev.rollbackplan.text.InputException if the bytes are not UTF-8 text or not a JSON object or array
     */
    public static CandidateValues read(String name, byte[] json, Template template, List<String> pointers) {
        JsonValue alert = JsonReader.read(TextFile.decode(name, json));
        CandidateValues pointed = PointerOption.read(pointers, alert, name, template);
        Optional<AlertShapes.Match> match = AlertShapes.of(alert);
        if (match.isEmpty()) {
            return pointers.isEmpty()
                    ? new CandidateValues(List.of(), List.of(), List.of(unknown(name, alert)))
                    : pointed;
        }
        AlertShape shape = match.get().shape();
        Facts facts = match.get().facts();
        ValueSource source = new ValueSource(ValueSource.Kind.ALERT, OPTION + name + " (" + shape.name() + ")");
        CandidateValues known = facts.values(template, source);
        List<String> warnings = new ArrayList<>(known.warnings());
        boolean needsTitle = template.argument(Facts.INCIDENT).isPresent() && !has(Facts.INCIDENT, pointed);
        if (needsTitle && !shape.hasTitle(facts)) {
            warnings.add(source.label() + ": " + untitled(shape, facts));
        }
        return pointed.and(new CandidateValues(others(known.values(), pointed), warnings, List.of(), known.notes()));
    }

    /** Returns the known values of those arguments for which no pointer found a value. */
    private static List<CandidateValue> others(List<CandidateValue> known, CandidateValues pointed) {
        List<CandidateValue> others = new ArrayList<>(known);
        others.removeIf(value -> has(value.name(), pointed));
        return others;
    }

    private static boolean has(String argument, CandidateValues values) {
        boolean has = false;
        for (CandidateValue value : values.values()) {
            has |= value.name().equals(argument);
        }
        return has;
    }

    private static String untitled(AlertShape shape, Facts facts) {
        List<String> words = new ArrayList<>(facts.words());
        words.remove(Fact.TITLE.word());
        return "it has no title, because none of " + String.join(", ", shape.titleKeys()) + " is a text; "
                + (words.isEmpty() ? "nothing else was found" : "found: " + String.join(", ", words))
                + ": select a title, such as with " + EXAMPLE;
    }

    private static String unknown(String name, JsonValue alert) {
        Set<String> shapes = new LinkedHashSet<>();
        for (AlertShape shape : AlertShapes.ALL) {
            shapes.add(shape.name());
        }
        List<String> names = new ArrayList<>();
        for (String found : alert.names()) {
            names.add(Shortened.of(found, NAME_LENGTH));
        }
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN_NAMES, names.size())))
                + (names.size() > SHOWN_NAMES ? ", ..." : "");
        return name + " is not an alert of a known shape (" + String.join(", ", shapes) + "): "
                + (names.isEmpty() ? "it has no names at the top" : "its names at the top are " + shown)
                + "; select its values with JSON pointers, such as " + EXAMPLE;
    }
}
