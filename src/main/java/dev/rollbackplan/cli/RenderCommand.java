package dev.rollbackplan.cli;

import dev.rollbackplan.check.Contract;
import dev.rollbackplan.check.Finding;
import dev.rollbackplan.check.Findings;
import dev.rollbackplan.check.PromptRules;
import dev.rollbackplan.check.PromptSubject;
import dev.rollbackplan.check.Severity;
import dev.rollbackplan.check.ValueSubject;
import dev.rollbackplan.input.Resolution;
import dev.rollbackplan.input.Resolved;
import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.render.Prompt;
import dev.rollbackplan.render.Renderer;
import dev.rollbackplan.render.Value;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders a prompt. */
final class RenderCommand {

    private final Output output;
    private final StringBuilder said = new StringBuilder();
    private final TextReport report;
    private boolean errors;
    private boolean warnings;

    RenderCommand(Output output) {
        this.output = output;
        this.report = new TextReport(said, output.isErrStyled());
    }

    ExitStatus run(RenderRequest request, OutlineAhead ahead) {
        Template template = request.template();
        Resolution resolution = request.resolution();
        Outline outline = ahead.get();
        add(
                template.source(),
                Findings.of(new PromptSubject(template, outline, Contract.of(outline)), PromptRules.TEMPLATE));
        Map<String, Value> values = new HashMap<>();
        for (Resolved resolved : resolution.values().values()) {
            String name = resolved.argument().name();
            SourceText source = new SourceText(name, resolved.value().text());
            boolean isData = resolved.source().kind().isData();
            add(
                    source,
                    Findings.of(
                            new ValueSubject(resolved.argument(), source),
                            isData ? PromptRules.DATA : PromptRules.VALUE));
            sayRemoved(name, resolved.value());
            values.put(name, Value.of(resolved.value().text()));
        }
        for (String warning : resolution.warnings()) {
            said.append("rollback-plan: warning: ")
                    .append(Printable.line(warning))
                    .append('\n');
            warnings = true;
        }
        Prompt prompt = new Renderer(template, outline).render(values);
        if (request.explain()) {
            new Explanation(template, resolution, prompt).append(said);
        }
        boolean fails = errors || warnings && request.strict();
        if (fails) {
            said.append("rollback-plan: nothing was printed, because ");
            said.append(errors ? "there are errors" : "a warning fails a run with --strict")
                    .append('\n');
        }
        if (said.length() > 0) {
            output.say(said);
        }
        if (fails) {
            return ExitStatus.FINDINGS;
        }
        output.product(prompt.text(), request.output());
        return ExitStatus.DONE;
    }

    private void add(SourceText source, List<Finding> findings) {
        report.add(source, findings);
        for (Finding finding : findings) {
            errors |= finding.severity() == Severity.ERROR;
            warnings |= finding.severity() == Severity.WARNING;
        }
    }

    private void sayRemoved(String name, CleanText value) {
        sayRemoved("removed from " + name, value, false);
        sayRemoved("replaced by U+FFFD in " + name, value, true);
    }

    private void sayRemoved(String what, CleanText value, boolean replaced) {
        String separator = "rollback-plan: " + what + ": ";
        for (Map.Entry<CleanText.Kind, Integer> entry : value.removed().entrySet()) {
            if (entry.getKey().isReplaced() == replaced) {
                said.append(separator).append(entry.getValue()).append(' ');
                said.append(entry.getKey().label()).append(entry.getValue() == 1 ? "" : "s");
                separator = ", ";
            }
        }
        said.append(separator.equals(", ") ? "\n" : "");
    }
}
