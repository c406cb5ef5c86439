package dev.rollbackplan.cli.render;

import dev.rollbackplan.check.PromptRules;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Finding;
import dev.rollbackplan.check.finding.Findings;
import dev.rollbackplan.check.plan.ArgumentValue;
import dev.rollbackplan.check.plan.ContextText;
import dev.rollbackplan.check.plan.PromptTemplate;
import dev.rollbackplan.cli.args.ExitStatus;
import dev.rollbackplan.cli.args.ProgramVersion;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.input.Context;
import dev.rollbackplan.input.Resolved;
import dev.rollbackplan.input.value.SanitizedText;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.render.Appendix;
import dev.rollbackplan.render.Appendix.Attachment;
import dev.rollbackplan.render.Renderer;
import dev.rollbackplan.render.Value;
import dev.rollbackplan.report.RunRecord;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateReader;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders a prompt from a request, checks it and prints it. */
public final class RenderCommand {

    /** Tells the model what a redaction marker means. Measured: a model took {@code ***} for the user's mistake. */
    private static final String REDACTION_NOTE =
            "Each [REDACTED:...] stands for a secret of the kind named, which was taken out."
                    + " Invent no value for it: where a command needs it, let the command read it from where it is kept.";

    /** Prefix of a redaction marker. */
    private static final String MARKER_PREFIX = "[REDACTED:";

    private final Output output;
    private final RenderRequest request;
    private final Diagnostics diagnostics;
    private boolean hasRedactions;

    public RenderCommand(Output output, RenderRequest request) {
        this.output = output;
        this.request = request;
        this.diagnostics = new Diagnostics(output.isErrStyled());
    }

    /**
     * Prints the prompt, unless it has an error, or a warning with {@code --strict}.
     *
     * @param future the document of the request's template
     */
    public ExitStatus run(DocumentFuture future) {
        Template template = request.template();
        MarkdownDocument document = future.get();
        addFindings(template, document);
        Map<String, Value> values = values();
        for (String warning : request.resolution().warnings()) {
            diagnostics.addWarning(warning);
        }
        String prompt = new Renderer(template, document).render(values, appendix());
        if (request.explain()) {
            diagnostics.add(new Explanation(request, prompt));
        }
        boolean fails = diagnostics.fail(request.strict());
        if (diagnostics.text().length() > 0) {
            output.printMessage(diagnostics.text());
        }
        if (fails) {
            return ExitStatus.FINDINGS;
        }
        if (request.record().isPresent()) {
            // Before the prompt: if the record can't be written, standard output stays empty.
            output.write(record(prompt).write(), request.record().get());
        }
        output.write(prompt, request.output());
        return ExitStatus.DONE;
    }

    /** Adds the findings in the template. They are found again without its secrets if it has some. */
    private void addFindings(Template template, MarkdownDocument document) {
        List<Finding> findings = findings(template, document);
        SourceText shown = findings.isEmpty() ? template.source() : output.mask(template.source());
        if (shown != template.source()) {
            Template masked = TemplateReader.read(template.origin(), shown);
            findings = findings(masked, new MarkdownReader().read(shown, masked.body()));
        }
        diagnostics.add(shown, findings);
    }

    private static List<Finding> findings(Template template, MarkdownDocument document) {
        return Findings.of(new PromptTemplate(template, document, PlanContract.of(document)), PromptRules.TEMPLATE);
    }

    private RunRecord record(String prompt) {
        return new RunRecord(
                ProgramVersion.VALUE,
                request.template(),
                request.resolution().values(),
                request.contexts(),
                diagnostics.findings(),
                diagnostics.warnings(),
                prompt);
    }

    private Map<String, Value> values() {
        Map<String, Value> values = new HashMap<>();
        for (Resolved resolved : request.resolution().values().values()) {
            String name = resolved.argument().name();
            SourceText source = new SourceText(name, resolved.value().text());
            SourceText shown = resolved.value().containsSecret() ? output.mask(source) : source;
            ArgumentValue value = new ArgumentValue(resolved.argument(), shown);
            boolean isData = resolved.source().kind().isData();
            diagnostics.add(shown, Findings.of(value, isData ? PromptRules.DATA : PromptRules.VALUE));
            reportRemoved(name, resolved.value());
            values.put(name, Value.of(source.text()));
        }
        return values;
    }

    private Appendix appendix() {
        List<String> notes = new ArrayList<>();
        for (Resolved resolved : request.resolution().values().values()) {
            if (resolved.remark().isPresent() || resolved.source().kind().isData()) {
                notes.addAll(ValueNotes.of(resolved, request.template()));
            }
        }
        List<Attachment> attachments = new ArrayList<>();
        for (Context context : request.contexts()) {
            SourceText source = new SourceText(context.name(), context.value().text());
            SourceText shown = context.value().containsSecret() ? output.mask(source) : source;
            diagnostics.add(shown, Findings.of(new ContextText(shown), PromptRules.CONTEXT));
            reportRemoved(context.name(), context.value());
            hasRedactions |= context.name().contains(MARKER_PREFIX);
            if (context.value().text().isBlank()) {
                diagnostics.addWarning(context.name() + " is empty and is left out of the prompt");
            } else {
                attachments.add(new Attachment(context.name(), context.value().text()));
            }
        }
        if (hasRedactions) {
            notes.add(REDACTION_NOTE);
        }
        return new Appendix(attachments, notes);
    }

    private void reportRemoved(String name, SanitizedText value) {
        diagnostics.addRemoved(name, value);
        hasRedactions |= value.redacted() && !value.secrets().isEmpty();
    }
}
