package dev.rollbackplan.check.plan;

import dev.rollbackplan.check.contract.PlanContract;
import dev.rollbackplan.check.finding.Subject;
import dev.rollbackplan.markdown.MarkdownDocument;

/** A subject with structure, and the contract that it owes. */
public interface Document extends Subject {

    MarkdownDocument document();

    PlanContract contract();
}
