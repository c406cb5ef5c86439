package dev.rollbackplan.input.incident;

import java.util.Locale;
import java.util.Set;

/** The state of an alert, the most urgent first. */
enum AlertState {
    FIRING("firing"),
    QUIET("pending or silenced"),
    RESOLVED("resolved");

    /** Words of Alertmanager, Grafana, PagerDuty, Opsgenie, Sentry, CloudWatch, Azure, Google, New Relic and Statuspage. */
    private static final Set<String> OVER = Set.of(
            "resolved",
            "resolve",
            "ok",
            "normal",
            "closed",
            "close",
            "deleted",
            "recovered",
            "inactive",
            "deactivated",
            "completed",
            "postmortem");

    private static final Set<String> WAITING =
            Set.of("pending", "suppressed", "unprocessed", "silenced", "inhibited", "muted", "ignored");

    private final String word;

    AlertState(String word) {
        this.word = word;
    }

    /** Returns the state that a word means. An unknown word, or none, may mean that the alert fires. */
    static AlertState of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return OVER.contains(lower) ? RESOLVED : WAITING.contains(lower) ? QUIET : FIRING;
    }

    String word() {
        return word;
    }
}
