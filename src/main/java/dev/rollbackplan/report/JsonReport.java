package dev.rollbackplan.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.rollbackplan.text.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report for programs, in a shape of its own. Lines and columns are 1-based, columns in UTF-16 units. */
public final class JsonReport implements ReportFormat {

    /** Version of the shape. It grows when a reader of the old shape cannot read the new one. */
    private static final int SHAPE = 1;

    private record Shape(
            int version,
            Tool tool,
            Digested template,
            List<PlanFile> plans,
            List<Unreadable> unreadable,
            List<JsonFinding> findings,
            Report.Summary summary) {}

    record Tool(String name, String version) {

        Tool(String version) {
            this(Report.TOOL, version);
        }
    }

    private record Digested(String name, String sha256) {}

    private record PlanFile(String path, String sha256) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Unreadable(
            String path, @Nullable @JsonUnwrapped Region region, String message) {}

    @Override
    public String write(Report report) {
        List<PlanFile> plans = report.plans().stream()
                .map(plan -> new PlanFile(plan.path(), Sha256.of(plan)))
                .toList();
        List<JsonFinding> findings = report.plans().stream()
                .flatMap(plan -> plan.findings().stream().map(finding -> JsonFinding.of(plan.source(), finding)))
                .toList();
        return JsonWriter.write(new Shape(
                SHAPE,
                new Tool(report.toolVersion()),
                new Digested(
                        report.template().name(), Sha256.of(report.template().text())),
                plans,
                report.unreadable().stream()
                        .map(plan -> new Unreadable(plan.path(), plan.region().orElse(null), plan.message()))
                        .toList(),
                findings,
                report.summary()));
    }
}
