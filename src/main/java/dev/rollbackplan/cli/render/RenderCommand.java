package dev.rollbackplan.cli.render;

import dev.rollbackplan.check.PromptRules;
import dev.rollbackplan.check.contract.PlanContract;
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
import dev.rollbackplan.render.Appendix;
import dev.rollbackplan.render.Appendix.Attachment;
import dev.rollbackplan.render.Renderer;
import dev.rollbackplan.render.Value;
import dev.rollbackplan.report.RunRecord;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders a prompt. */
public final class RenderCommand {

    /** Measured: a model took "***" for the user's mistake. */
    private static final String REDACTED =
            "Each [REDACTED:...] stands for a secret of the kind named, which was taken out."
                    + " Invent no value for it: where a command needs it, let the command read it from where it is kept.";

    /** How what stands in a secret's place begins. */
    private static final String MARKER = "[REDACTED:";

    private final Output output;
    private final RenderRequest request;
    private final Diagnostics messages;
    private boolean redacted;

    public RenderCommand(Output output, RenderRequest request) {
        this.output = output;
        this.request = request;
        this.messages = new Diagnostics(output.isErrStyled());
    }

    public ExitStatus run(DocumentFuture ahead) {
        Template template = request.template();
        MarkdownDocument document = ahead.get();
        messages.add(
                template.source(),
                Findings.of(new PromptTemplate(template, document, PlanContract.of(document)), PromptRules.TEMPLATE));
        Map<String, Value> values = values();
        for (String warning : request.resolution().warnings()) {
            messages.warn(warning);
        }
        String prompt = new Renderer(template, document).render(values, appendix());
        if (request.explain()) {
            messages.add(new Explanation(request, prompt));
        }
        boolean fails = messages.fail(request.strict());
        if (messages.text().length() > 0) {
            output.say(messages.text());
        }
        if (fails) {
            return ExitStatus.FINDINGS;
        }
        if (request.record().isPresent()) {
            // First, so that a record that can't be written leaves standard output empty.
            output.product(record(prompt).write(), request.record().get());
        }
        output.product(prompt, request.output());
        return ExitStatus.DONE;
    }

    private RunRecord record(String prompt) {
        return new RunRecord(
                ProgramVersion.VALUE,
                request.template(),
                request.resolution().values(),
                request.contexts(),
                messages.reported(),
                messages.warned(),
                prompt);
    }

    private Map<String, Value> values() {
        Map<String, Value> values = new HashMap<>();
        for (Resolved resolved : request.resolution().values().values()) {
            String name = resolved.argument().name();
            SourceText source = new SourceText(name, resolved.value().text());
            ArgumentValue subject = new ArgumentValue(resolved.argument(), source);
            boolean isData = resolved.source().kind().isData();
            messages.add(source, Findings.of(subject, isData ? PromptRules.DATA : PromptRules.VALUE));
            tell(name, resolved.value());
            values.put(name, Value.of(source.text()));
        }
        return values;
    }

    private Appendix appendix() {
        List<String> notes = new ArrayList<>();
        for (Resolved resolved : request.resolution().values().values()) {
            if (resolved.remark().isPresent()) {
                notes.add(resolved.remark().get());
            }
        }
        List<Attachment> attachments = new ArrayList<>();
        for (Context context : request.contexts()) {
            SourceText source = new SourceText(context.name(), context.value().text());
            messages.add(source, Findings.of(new ContextText(source), PromptRules.CONTEXT));
            tell(context.name(), context.value());
            redacted |= context.name().contains(MARKER);
            if (context.value().text().isBlank()) {
                messages.warn(context.name() + " is empty, and left out of the prompt");
            } else {
                attachments.add(new Attachment(context.name(), context.value().text()));
            }
        }
        if (redacted) {
            notes.add(REDACTED);
        }
        return new Appendix(attachments, notes);
    }

    private void tell(String name, SanitizedText value) {
        messages.addRemoved(name, value);
        redacted |= value.redacted() && !value.secrets().isEmpty();
    }
}
