package dev.rollbackplan.check.finding;

import dev.rollbackplan.text.SourceText;

/** What rules judge. */
public interface Subject {

    /** The text that findings point into. */
    SourceText source();
}
