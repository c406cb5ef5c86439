package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;

/**
 * A prompt, judged by its template: values can't change what the rules look at.
 *
 * @param template the template
 * @param document its body
 * @param contract what it says of the plan, and so of itself
 */
public record PromptTemplate(Template template, MarkdownDocument document, PlanContract contract) implements Document {

    @Override
    public SourceText source() {
        return template.source();
    }
}
