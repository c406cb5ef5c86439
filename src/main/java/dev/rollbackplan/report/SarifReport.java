package dev.rollbackplan.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Fix;
import dev.rollbackplan.check.finding.Rule;
import dev.rollbackplan.check.finding.Severity;
import dev.rollbackplan.text.Region;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report for code scanning: SARIF 2.1.0 (OASIS Standard, 27 March 2020). */
public final class SarifReport implements ReportFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    // The records have the names of SARIF. An object with one member is a map.

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(
            Map<String, Driver> tool,
            String columnKind,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Invocation> invocations,
            List<Artifact> artifacts,
            List<Result> results,
            Map<String, Template> properties) {}

    private record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    private record Notification(
            String level, Map<String, String> message, List<Map<String, UnreadableLocation>> locations) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record UnreadableLocation(
            Map<String, String> artifactLocation, @Nullable SarifRegion region) {}

    private record Driver(String name, String version, List<Descriptor> rules) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Descriptor(
            String id,
            @Nullable Map<String, String> shortDescription,
            @Nullable Help help,
            Map<String, String> defaultConfiguration) {}

    private record Help(String text, String markdown) {}

    private record Artifact(
            Map<String, String> location, String mimeType, String encoding, Map<String, String> hashes) {}

    private record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Map<String, String> message,
            List<Map<String, PhysicalLocation>> locations,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Map<String, List<Change>>> fixes) {}

    private record PhysicalLocation(ArtifactLocation artifactLocation, SarifRegion region) {}

    private record ArtifactLocation(String uri, int index) {}

    private record SarifRegion(int startLine, int startColumn, int endLine, int endColumn) {

        SarifRegion(Region region) {
            this(region.line(), region.column(), region.endLine(), region.endColumn());
        }
    }

    private record Change(ArtifactLocation artifactLocation, List<Replacement> replacements) {}

    private record Replacement(SarifRegion deletedRegion, Map<String, String> insertedContent) {}

    private record Template(String name, String sha256) {}

    @Override
    public String write(Report report) {
        SourceText template = report.template();
        Run run = new Run(
                Map.of("driver", driver(report)),
                "utf16CodeUnits",
                invocations(report),
                report.plans().stream().map(SarifReport::artifact).toList(),
                results(report),
                Map.of("template", new Template(template.name(), Sha256.of(template.text()))));
        return JsonWriter.write(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    /** Returns nothing if all plans could be read. */
    private static List<Invocation> invocations(Report report) {
        List<Notification> notifications = new ArrayList<>();
        for (Report.Unreadable plan : report.unreadable()) {
            UnreadableLocation location = new UnreadableLocation(
                    Map.of("uri", SarifText.uri(plan.path())),
                    plan.region().map(SarifRegion::new).orElse(null));
            notifications.add(
                    new Notification("error", message(plan.message()), List.of(Map.of("physicalLocation", location))));
        }
        return notifications.isEmpty() ? List.of() : List.of(new Invocation(false, notifications));
    }

    private static Driver driver(Report report) {
        List<Descriptor> rules = new ArrayList<>();
        for (Rule<?> rule : report.rules()) {
            Optional<RulePage> page = RulePage.find(rule.id());
            rules.add(new Descriptor(
                    rule.id(),
                    page.map(found -> message(found.summary())).orElse(null),
                    page.map(found -> new Help(found.text(), found.text())).orElse(null),
                    Map.of("level", level(rule.severity()))));
        }
        return new Driver(Report.TOOL, report.toolVersion(), rules);
    }

    private static Artifact artifact(Report.Plan plan) {
        return new Artifact(
                Map.of("uri", SarifText.uri(plan.path())),
                "text/markdown",
                "UTF-8",
                Map.of("sha-256", Sha256.of(plan)));
    }

    private static List<Result> results(Report report) {
        Map<String, Integer> ruleIndexes = new HashMap<>();
        for (Rule<?> rule : report.rules()) {
            ruleIndexes.put(rule.id(), ruleIndexes.size());
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < report.plans().size(); i++) {
            Report.Plan plan = report.plans().get(i);
            ArtifactLocation location = new ArtifactLocation(SarifText.uri(plan.path()), i);
            for (Finding finding : plan.findings()) {
                SarifRegion region = new SarifRegion(finding.region());
                results.add(new Result(
                        finding.rule(),
                        ruleIndexes.getOrDefault(finding.rule(), -1),
                        level(finding.severity()),
                        message(finding.message()),
                        List.of(Map.of("physicalLocation", new PhysicalLocation(location, region))),
                        finding.fix().map(fix -> fix(plan, location, fix)).orElse(List.of())));
            }
        }
        return results;
    }

    private static List<Map<String, List<Change>>> fix(Report.Plan plan, ArtifactLocation location, Fix fix) {
        List<Replacement> replacements = fix.all().stream()
                .map(place -> new Replacement(
                        new SarifRegion(plan.source().region(place.range())), Map.of("text", place.replacement())))
                .toList();
        return List.of(Map.of("artifactChanges", List.of(new Change(location, replacements))));
    }

    private static Map<String, String> message(String text) {
        return Map.of("text", SarifText.message(text));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }
}
