package dev.rollbackplan.check;

import dev.rollbackplan.markdown.OutlineReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads plans against one template. */
public final class PlanReader {

    private final OutlineReader reader = new OutlineReader();
    private final Template template;
    private final Contract contract;
    private final Set<String> owed;
    private final ShellParser shell;

    /** For the plans that answer a template's prompt; their shell code is taken as it is. */
    public PlanReader(Template template) {
        this(template, ShellParser.LENIENT);
    }

    /** For the plans that answer a template's prompt. */
    public PlanReader(Template template, ShellParser shell) {
        this.template = template;
        this.shell = shell;
        this.contract = Contract.of(reader.read(template.source(), template.body()));
        this.owed = contract.sections().stream()
                .map(title -> SectionTitle.of(title).key())
                .collect(Collectors.toSet());
    }

    /** One plan. */
    public PlanSubject read(SourceText source) {
        PlanEnvelope envelope = new EnvelopeReader(source, reader, owed).read();
        return new PlanSubject(source, reader.read(source, envelope.plan()), envelope, contract, template, shell);
    }
}
