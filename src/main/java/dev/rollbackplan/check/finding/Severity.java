package dev.rollbackplan.check.finding;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** It fails the run. */
    ERROR,
    /** It fails a strict run. */
    WARNING,
    /** It fails no run. */
    INFO;

    /** The name in reports, such as {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
