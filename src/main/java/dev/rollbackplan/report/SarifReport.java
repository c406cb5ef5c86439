package dev.rollbackplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report for code scanning: SARIF 2.1.0 (OASIS Standard, 27 March 2020). */
public final class SarifReport implements ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String write(Report report) {
        return new JsonText() {
            @Override
            void write(JsonGenerator json) throws IOException {
                json.writeStringField("$schema", SCHEMA);
                json.writeStringField("version", "2.1.0");
                json.writeArrayFieldStart("runs");
                json.writeStartObject();
                tool(json, report);
                json.writeStringField("columnKind", "utf16CodeUnits");
                artifacts(json, report.plans());
                results(json, report);
                template(json, report.template());
                json.writeEndObject();
                json.writeEndArray();
            }
        }.toString();
    }

    private static void tool(JsonGenerator json, Report report) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Report.TOOL);
        json.writeStringField("version", report.toolVersion());
        json.writeArrayFieldStart("rules");
        for (Rule<?> rule : report.rules()) {
            rule(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, Rule<?> rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        Optional<RulePage> found = RulePage.find(rule.id());
        if (found.isPresent()) {
            RulePage page = found.get();
            text(json, "shortDescription", SarifText.message(page.summary()));
            json.writeObjectFieldStart("help");
            json.writeStringField("text", page.text());
            json.writeStringField("markdown", page.text());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifacts(JsonGenerator json, List<Report.Plan> plans) throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (Report.Plan plan : plans) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", SarifText.uri(plan.path()));
            json.writeEndObject();
            json.writeStringField("mimeType", "text/markdown");
            json.writeStringField("encoding", "UTF-8");
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", Sha256.of(plan));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void results(JsonGenerator json, Report report) throws IOException {
        Map<String, Integer> indexes = new HashMap<>();
        for (Rule<?> rule : report.rules()) {
            indexes.put(rule.id(), indexes.size());
        }
        json.writeArrayFieldStart("results");
        for (int artifact = 0; artifact < report.plans().size(); artifact++) {
            Report.Plan plan = report.plans().get(artifact);
            for (Finding finding : plan.findings()) {
                json.writeStartObject();
                json.writeStringField("ruleId", finding.rule());
                json.writeNumberField("ruleIndex", indexes.getOrDefault(finding.rule(), -1));
                json.writeStringField("level", level(finding.severity()));
                text(json, "message", SarifText.message(finding.message()));
                json.writeArrayFieldStart("locations");
                json.writeStartObject();
                json.writeObjectFieldStart("physicalLocation");
                location(json, plan, artifact);
                region(json, "region", finding.region());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                if (finding.fix().isPresent()) {
                    fix(json, plan, artifact, finding.fix().get());
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void fix(JsonGenerator json, Report.Plan plan, int artifact, Fix fix) throws IOException {
        json.writeArrayFieldStart("fixes");
        json.writeStartObject();
        json.writeArrayFieldStart("artifactChanges");
        json.writeStartObject();
        location(json, plan, artifact);
        json.writeArrayFieldStart("replacements");
        for (Fix place : fix.all()) {
            json.writeStartObject();
            region(json, "deletedRegion", plan.source().region(place.range()));
            text(json, "insertedContent", place.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void template(JsonGenerator json, SourceText template) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("template");
        json.writeStringField("name", template.name());
        json.writeStringField("sha256", Sha256.of(template.text()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Report.Plan plan, int artifact) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", SarifText.uri(plan.path()));
        json.writeNumberField("index", artifact);
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, String name, Region span) throws IOException {
        json.writeObjectFieldStart(name);
        JsonText.region(json, span, "startLine", "startColumn");
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }
}
