package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.facts.Facts;
import dev.rollbackplan.check.section.Sections;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.PrecomputedDocument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.Optional;
import java.util.Set;

/** Reads plans that answer the prompt of one template. */
public final class PlanReader {

    private final MarkdownReader reader = new MarkdownReader();
    private final Template template;
    private final PlanContract contract;
    private final AnswerFormDetector forms;
    private final Set<String> requiredKeys;
    private final ShellSyntaxChecker shell;
    private final Optional<Facts> facts;

    /** Creates a reader that accepts any shell syntax. */
    public PlanReader(Template template) {
        this(template, Optional.empty(), ShellSyntaxChecker.LENIENT);
    }

    /**
     * Creates a reader.
     *
     * @param template the template of the prompt that the plans answer
     * @param facts the facts of the prompt, if it is known
     * @param shell checks the syntax of the plans' shell scripts
     */
    public PlanReader(Template template, Optional<Facts> facts, ShellSyntaxChecker shell) {
        this.template = template;
        this.facts = facts;
        this.shell = shell;
        Optional<MarkdownDocument> precomputed = PrecomputedDocument.of(template);
        MarkdownDocument prompt =
                precomputed.isPresent() ? precomputed.get() : reader.read(template.source(), template.body());
        this.contract = PlanContract.of(prompt);
        this.forms = new AnswerFormDetector(prompt, contract);
        this.requiredKeys = Sections.keys(contract);
    }

    /** Finds the plan in a model's answer, parses it and analyzes it. */
    public Plan read(SourceText source) {
        AnswerEnvelope envelope = new PlanExtractor(source, reader, requiredKeys).extract();
        SourceText plan = ReasoningFinder.masked(source, envelope.reasoning());
        MarkdownDocument document = reader.read(plan, envelope.plan());
        AnswerForm form = forms.detect(plan.slice(envelope.plan()), document);
        return Plan.analyze(source, document, envelope, form, contract, template, facts, shell);
    }
}
