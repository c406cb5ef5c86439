package dev.rollbackplan.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.Resolved;
import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The record of one render run as JSON: which prompt a plan was written from, and which inputs the prompt has.
 *
 * <p>It contains no value's text, and no digest of a value in which a secret is left. It contains no time, so the same
 * input gives the same bytes.
 *
 * @param toolVersion the program's version
 * @param template the template
 * @param values the arguments' values, by name
 * @param contexts the attached files
 * @param reports the findings in the template and in the values
 * @param warnings all other warnings
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

    /** Version of the JSON's shape. It grows when a field changes its meaning. */
    private static final int SHAPE = 1;

    public RunRecord {
        values = Map.copyOf(values);
        contexts = List.copyOf(contexts);
        reports = List.copyOf(reports);
        warnings = List.copyOf(warnings);
    }

    /**
     * The findings in one text.
     *
     * @param source the text
     * @param findings its findings, in any order
     */
    public record Reported(SourceText source, List<Finding> findings) {

        public Reported {
            findings = List.copyOf(findings);
        }
    }

    private record Shape(
            int version,
            JsonReport.Tool tool,
            TemplateFile template,
            List<Record> arguments,
            List<ContextFile> contexts,
            Map<String, Integer> redacted,
            Map<String, Integer> removed,
            List<JsonFinding> findings,
            List<String> warnings,
            PromptDigest prompt) {}

    private record TemplateFile(String name, String folder, String sha256) {}

    private record NotProvided(String name, boolean provided) {}

    private record Provided(
            String name,
            boolean provided,
            Source source,
            List<Source> passedOver,
            @JsonUnwrapped Digest digest) {}

    private record Source(String kind, String label) {

        Source(ValueSource source) {
            this(source.kind().id(), source.label());
        }
    }

    private record ContextFile(
            String name,
            long bytes,
            long bytesLeftOut,
            @JsonUnwrapped Digest digest) {}

    /** A text without its content. {@code sha256} is null if a secret is left in the text. */
    private record Digest(
            @Nullable String sha256,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, Integer> redacted,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, Integer> secretsLeftIn,

            Map<String, Integer> removed) {

        Digest(SanitizedText text) {
            this(
                    text.containsSecret() ? null : Sha256.of(text.text()),
                    text.redacted() ? text.secrets() : null,
                    text.redacted() ? null : text.secrets(),
                    byLabel(text.removed()));
        }
    }

    private record PromptDigest(int bytes, String sha256) {}

    /** Returns the record as JSON with a line end. */
    public String write() {
        Map<String, Integer> redacted = new TreeMap<>();
        Map<String, Integer> removed = new TreeMap<>();
        for (SanitizedText text : texts()) {
            if (text.redacted()) {
                text.secrets().forEach((kind, count) -> redacted.merge(kind, count, Integer::sum));
            }
            byLabel(text.removed()).forEach((kind, count) -> removed.merge(kind, count, Integer::sum));
        }
        Template.Origin origin = template.origin();
        return JsonWriter.write(new Shape(
                SHAPE,
                new JsonReport.Tool(toolVersion),
                new TemplateFile(
                        origin.name(),
                        origin.folder(),
                        Sha256.of(template.source().text())),
                template.arguments().stream().map(this::argument).toList(),
                contexts.stream().map(RunRecord::context).toList(),
                redacted,
                removed,
                reports.stream().flatMap(RunRecord::findings).toList(),
                warnings,
                new PromptDigest(prompt.getBytes(StandardCharsets.UTF_8).length, Sha256.of(prompt))));
    }

    private Record argument(Argument argument) {
        Resolved resolved = values.get(argument.name());
        if (resolved == null) {
            return new NotProvided(argument.name(), false);
        }
        List<Source> passedOver =
                resolved.passedOver().stream().map(Source::new).toList();
        return new Provided(
                argument.name(), true, new Source(resolved.source()), passedOver, new Digest(resolved.value()));
    }

    private static ContextFile context(Context context) {
        return new ContextFile(context.name(), context.size(), context.leftOut(), new Digest(context.value()));
    }

    private static Stream<JsonFinding> findings(Reported reported) {
        return reported.findings().stream().map(finding -> JsonFinding.of(reported.source(), finding));
    }

    private List<SanitizedText> texts() {
        List<SanitizedText> texts = new ArrayList<>();
        values.values().forEach(value -> texts.add(value.value()));
        contexts.forEach(context -> texts.add(context.value()));
        return texts;
    }

    private static Map<String, Integer> byLabel(Map<CleanText.Kind, Integer> removed) {
        Map<String, Integer> byLabel = new TreeMap<>();
        removed.forEach((kind, count) -> byLabel.put(kind.label(), count));
        return byLabel;
    }
}
