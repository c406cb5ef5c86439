package dev.rollbackplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.Resolved;
import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one run of render did, as JSON: enough to tell later which prompt a plan was written from, and what went into it.
 *
 * <p>It holds no text of a value, and of a value with a secret left in no digest either. The same input gives the same
 * bytes: there is no time in it.
 *
 * @param toolVersion the program's version
 * @param template the template
 * @param values the arguments' values, by name
 * @param contexts the files that went along
 * @param reports what was found in the template and in values
 * @param warnings what else was warned of
 * @param prompt the prompt
 */
public record RunRecord(
        String toolVersion,
        Template template,
        Map<String, Resolved> values,
        List<Context> contexts,
        List<Reported> reports,
        List<String> warnings,
        String prompt) {

    /** Of the JSON, for those who read it: grows when a field changes its meaning. */
    private static final int SHAPE = 1;

    public RunRecord {
        values = Map.copyOf(values);
        contexts = List.copyOf(contexts);
        reports = List.copyOf(reports);
        warnings = List.copyOf(warnings);
    }

    /**
     * What was found in one text.
     *
     * @param source the text
     * @param findings what was found in it
     */
    public record Reported(SourceText source, List<Finding> findings) {

        public Reported {
            findings = List.copyOf(findings);
        }
    }

    /** The JSON text, with a line's end at its end. */
    public String write() {
        return new JsonText() {
            @Override
            void write(JsonGenerator json) throws IOException {
                json.writeNumberField("version", SHAPE);
                json.writeObjectFieldStart("tool");
                json.writeStringField("name", Report.TOOL);
                json.writeStringField("version", toolVersion);
                json.writeEndObject();
                json.writeObjectFieldStart("template");
                json.writeStringField("name", template.origin().name());
                json.writeStringField("folder", template.origin().folder());
                json.writeStringField("sha256", Sha256.of(template.source().text()));
                json.writeEndObject();
                arguments(json);
                contexts(json);
                totals(json);
                findings(json);
                prompt(json);
            }
        }.toString();
    }

    private void arguments(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("arguments");
        for (Argument argument : template.arguments()) {
            json.writeStartObject();
            json.writeStringField("name", argument.name());
            Resolved resolved = values.get(argument.name());
            json.writeBooleanField("provided", resolved != null);
            if (resolved != null) {
                json.writeFieldName("source");
                source(json, resolved.source());
                json.writeArrayFieldStart("passedOver");
                for (ValueSource source : resolved.passedOver()) {
                    source(json, source);
                }
                json.writeEndArray();
                text(json, resolved.value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(JsonGenerator json, ValueSource source) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", source.kind().id());
        json.writeStringField("label", source.label());
        json.writeEndObject();
    }

    private void contexts(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("contexts");
        for (Context context : contexts) {
            json.writeStartObject();
            json.writeStringField("name", context.name());
            json.writeNumberField("bytes", context.size());
            json.writeNumberField("bytesLeftOut", context.leftOut());
            text(json, context.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, SanitizedText text) throws IOException {
        if (text.holdsSecret()) {
            json.writeNullField("sha256");
        } else {
            json.writeStringField("sha256", Sha256.of(text.text()));
        }
        counts(json, text.redacted() ? "redacted" : "secretsLeftIn", text.secrets());
        counts(json, "removed", labelled(text.removed()));
    }

    private void totals(JsonGenerator json) throws IOException {
        Map<String, Integer> redacted = new TreeMap<>();
        Map<String, Integer> removed = new TreeMap<>();
        for (SanitizedText text : texts()) {
            if (text.redacted()) {
                text.secrets().forEach((kind, count) -> redacted.merge(kind, count, Integer::sum));
            }
            labelled(text.removed()).forEach((kind, count) -> removed.merge(kind, count, Integer::sum));
        }
        counts(json, "redacted", redacted);
        counts(json, "removed", removed);
    }

    private List<SanitizedText> texts() {
        List<SanitizedText> texts = new ArrayList<>();
        for (Resolved resolved : values.values()) {
            texts.add(resolved.value());
        }
        for (Context context : contexts) {
            texts.add(context.value());
        }
        return texts;
    }

    private static Map<String, Integer> labelled(Map<CleanText.Kind, Integer> removed) {
        Map<String, Integer> labelled = new TreeMap<>();
        removed.forEach((kind, count) -> labelled.put(kind.label(), count));
        return labelled;
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private void findings(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Reported reported : reports) {
            for (Finding finding : reported.findings()) {
                JsonReport.finding(json, reported.source(), finding);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (String warning : warnings) {
            json.writeString(warning);
        }
        json.writeEndArray();
    }

    private void prompt(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("prompt");
        json.writeNumberField("bytes", prompt.getBytes(StandardCharsets.UTF_8).length);
        json.writeStringField("sha256", Sha256.of(prompt));
        json.writeEndObject();
    }
}
