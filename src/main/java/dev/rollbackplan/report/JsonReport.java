package dev.rollbackplan.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.text.SourceText;
import java.io.IOException;

/** The report for programs, in a shape of its own; lines and columns are 1-based, columns in UTF-16 units. */
public final class JsonReport implements ReportFormat {

    /** Goes up when a reader of the old shape could not read the new one. */
    private static final int SHAPE = 1;

    @Override
    public String write(Report report) {
        return new JsonText() {
            @Override
            void write(JsonGenerator json) throws IOException {
                json.writeNumberField("version", SHAPE);
                json.writeObjectFieldStart("tool");
                json.writeStringField("name", Report.TOOL);
                json.writeStringField("version", report.toolVersion());
                json.writeEndObject();
                json.writeObjectFieldStart("template");
                json.writeStringField("name", report.template().name());
                json.writeStringField("sha256", Sha256.of(report.template().text()));
                json.writeEndObject();
                plans(json, report);
                summary(json, report.summary());
            }
        }.toString();
    }

    private static void plans(JsonGenerator json, Report report) throws IOException {
        json.writeArrayFieldStart("plans");
        for (Report.Plan plan : report.plans()) {
            json.writeStartObject();
            json.writeStringField("path", plan.path());
            json.writeStringField("sha256", Sha256.of(plan));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Report.Plan plan : report.plans()) {
            for (Finding finding : plan.findings()) {
                finding(json, plan.source(), finding);
            }
        }
        json.writeEndArray();
    }

    static void finding(JsonGenerator json, SourceText source, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", source.name());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().label());
        JsonText.region(json, finding.region(), "line", "column");
        json.writeStringField("message", finding.message());
        if (finding.fix().isPresent()) {
            json.writeFieldName("fix");
            fix(json, source, finding.fix().get());
        } else {
            json.writeNullField("fix");
        }
        json.writeEndObject();
    }

    /** A fix; what is reported once and stands in several places has the others under {@code elsewhere}. */
    private static void fix(JsonGenerator json, SourceText source, Fix fix) throws IOException {
        json.writeStartObject();
        JsonText.region(json, source.region(fix.range()), "line", "column");
        json.writeStringField("replacement", fix.replacement());
        if (!fix.elsewhere().isEmpty()) {
            json.writeArrayFieldStart("elsewhere");
            for (Fix place : fix.elsewhere()) {
                fix(json, source, place);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Report.Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("errors", summary.errors());
        json.writeNumberField("warnings", summary.warnings());
        json.writeNumberField("infos", summary.infos());
        json.writeEndObject();
    }
}
