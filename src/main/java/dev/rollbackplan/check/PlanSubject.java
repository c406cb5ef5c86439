package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;
import java.util.Optional;

/** A plan that an LLM wrote. No record, because what many rules ask for is found out once, when the first asks. */
public final class PlanSubject implements Document {

    private final SourceText source;
    private final Outline outline;
    private final PlanEnvelope envelope;
    private final Contract contract;
    private final Template template;
    private final ShellParser shell;
    private Optional<OwedSections> owedSections = Optional.empty();

    /**
     * A plan, read.
     *
     * @param source its text, as it was read
     * @param outline its blocks, without front matter and without a wrapper
     * @param envelope what stands around it
     * @param contract what the plan owes
     * @param template the template that its prompt was made of
     * @param shell what says whether its shell code can be read
     */
    public PlanSubject(
            SourceText source,
            Outline outline,
            PlanEnvelope envelope,
            Contract contract,
            Template template,
            ShellParser shell) {
        this.source = source;
        this.outline = outline;
        this.envelope = envelope;
        this.contract = contract;
        this.template = template;
        this.shell = shell;
    }

    @Override
    public SourceText source() {
        return source;
    }

    @Override
    public Outline outline() {
        return outline;
    }

    @Override
    public Contract contract() {
        return contract;
    }

    public PlanEnvelope envelope() {
        return envelope;
    }

    public Template template() {
        return template;
    }

    /** What says whether its shell code can be read. */
    ShellParser shell() {
        return shell;
    }

    /** Which of its sections are those that it owes. */
    OwedSections owedSections() {
        if (owedSections.isEmpty()) {
            owedSections = Optional.of(OwedSections.of(this));
        }
        return owedSections.get();
    }
}
