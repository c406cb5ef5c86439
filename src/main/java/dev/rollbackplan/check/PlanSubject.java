package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Outline;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.Range;
import dev.rollbackplan.text.SourceText;
import java.util.Optional;

/**
 * A plan that an LLM wrote.
 *
 * @param source its text, as it was read
 * @param outline its blocks, without front matter and without a wrapper
 * @param wrapper the first line of a code block that is wrapped around everything, where there is one
 * @param contract what the plan owes
 * @param template the template that its prompt was made of
 * @param shell what says whether its shell code can be read
 */
public record PlanSubject(
        SourceText source,
        Outline outline,
        Optional<Range> wrapper,
        Contract contract,
        Template template,
        ShellParser shell)
        implements Document {}
