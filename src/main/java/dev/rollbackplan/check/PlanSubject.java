package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;

/**
 * A plan that an LLM wrote.
 *
 * @param source its text, as it was read
 * @param outline its blocks, without front matter and without a wrapper
 * @param envelope what stands around it
 * @param contract what the plan owes
 * @param template the template that its prompt was made of
 * @param shell what says whether its shell code can be read
 */
public record PlanSubject(
        SourceText source,
        Outline outline,
        PlanEnvelope envelope,
        Contract contract,
        Template template,
        ShellParser shell)
        implements Document {}
