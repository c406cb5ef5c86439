package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.check.prose.DocumentFacts;
import dev.rollbackplan.check.section.Sections;
import dev.rollbackplan.markdown.MarkdownDocument;

/** A Markdown document to check, with the contract that it has to fulfil: a plan, or the template of a prompt. */
public interface Document extends Subject {

    /** Returns the blocks of the document. Their ranges are ranges in {@link #source}. */
    MarkdownDocument document();

    /** Returns the requirements that the document has to fulfil. */
    PlanContract contract();

    /** Returns the sections of the document. This default finds them again at each call. */
    default Sections sections() {
        return Sections.of(document(), contract());
    }

    /** Returns the code words and the language of the document. */
    DocumentFacts words();
}
