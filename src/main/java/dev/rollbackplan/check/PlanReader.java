package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.markdown.OutlineReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
        Optional<Outline> written = WrittenOutline.of(template);
        this.contract =
                Contract.of(written.isPresent() ? written.get() : reader.read(template.source(), template.body()));
        Set<String> keys = new HashSet<>();
        for (String title : contract.sections()) {
            keys.add(SectionTitle.of(title).key());
        }
        this.owed = Set.copyOf(keys);
    }

    /** One plan. */
    public PlanSubject read(SourceText source) {
        PlanEnvelope envelope = new EnvelopeReader(source, reader, owed).read();
        return new PlanSubject(source, reader.read(source, envelope.plan()), envelope, contract, template, shell);
    }
}
