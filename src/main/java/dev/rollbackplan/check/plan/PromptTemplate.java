package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.prose.DocumentFacts;
import dev.rollbackplan.markdown.MarkdownDocument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.SourceText;

/**
 * A prompt, represented by its template: values cannot change the structure that the rules read, so the rendered text is
 * not needed.
 *
 * @param template the template
 * @param document the blocks of the template's body
 * @param contract the requirements that the template sets for the plan; its own text has to fulfil them too
 */
public record PromptTemplate(Template template, MarkdownDocument document, PlanContract contract) implements Document {

    @Override
    public SourceText source() {
        return template.source();
    }

    @Override
    public DocumentFacts words() {
        return new DocumentFacts(document);
    }
}
