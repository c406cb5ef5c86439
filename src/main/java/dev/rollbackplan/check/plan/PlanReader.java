package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.code.ShellSyntaxChecker;
import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.section.Sections;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.markdown.MarkdownReader;
import dev.rollbackplan.template.PrecomputedDocument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.Optional;
import java.util.Set;

/** Reads plans against one template. */
public final class PlanReader {

    private final MarkdownReader reader = new MarkdownReader();
    private final Template template;
    private final PlanContract contract;
    private final Set<String> owed;
    private final ShellSyntaxChecker shell;

    /** For the plans that answer a template's prompt; their shell code is taken as it is. */
    public PlanReader(Template template) {
        this(template, ShellSyntaxChecker.LENIENT);
    }

    /** For the plans that answer a template's prompt. */
    public PlanReader(Template template, ShellSyntaxChecker shell) {
        this.template = template;
        this.shell = shell;
        Optional<MarkdownDocument> written = PrecomputedDocument.of(template);
        this.contract =
                PlanContract.of(written.isPresent() ? written.get() : reader.read(template.source(), template.body()));
        this.owed = Sections.keys(contract);
    }

    /** One plan. */
    public Plan read(SourceText source) {
        AnswerEnvelope envelope = new PlanExtractor(source, reader, owed).read();
        return Plan.analyze(source, reader.read(source, envelope.plan()), envelope, contract, template, shell);
    }
}
