package dev.rollbackplan.check;

import dev.rollbackplan.markdown.OutlineReader;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.Optional;

/** Reads plans against one template. */
public final class PlanReader {

    private final OutlineReader reader = new OutlineReader();
    private final Template template;
    private final Contract contract;
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
    }

    /** One plan. */
    public PlanSubject read(SourceText source) {
        return new PlanSubject(source, reader.read(source), Optional.empty(), contract, template, shell);
    }
}
