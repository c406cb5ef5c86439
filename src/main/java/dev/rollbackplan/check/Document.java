package dev.rollbackplan.check;

import dev.rollbackplan.markdown.Outline;

/** A subject with structure, and the contract that it owes. */
public interface Document extends Subject {

    Outline outline();

    Contract contract();
}
