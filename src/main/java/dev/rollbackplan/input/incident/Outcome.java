package dev.rollbackplan.input.incident;

import java.util.Locale;
import java.util.Set;

/** How a deploy or a CI run ended, as far as that is known. */
enum Outcome {
    FAILED("that the failed deploy attempted: it may never have gone live"),
    SUCCEEDED("of a deploy that succeeded: another one may have followed"),
    RUNNING("of a deploy that has not ended: it may not be live yet"),
    /** It was cancelled, for example. */
    OTHER("of a deploy that neither failed nor succeeded: it may not be live"),
    UNKNOWN("of a deploy whose outcome is not known: it may not be live");

    private static final Set<String> FAILURES =
            Set.of("failure", "failed", "error", "timed_out", "startup_failure", "errored");

    private static final Set<String> SUCCESSES = Set.of("success", "succeeded", "successful", "passed");

    private static final Set<String> UNFINISHED =
            Set.of("queued", "pending", "in_progress", "waiting", "requested", "running", "created");

    private final String clause;

    Outcome(String clause) {
        this.clause = clause;
    }

    /** Returns the outcome that the word of a CI system or of GitHub's deployments means. */
    static Outcome of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FAILURES.contains(lower)
                ? FAILED
                : SUCCESSES.contains(lower) ? SUCCEEDED : UNFINISHED.contains(lower) ? RUNNING : OTHER;
    }

    /** Returns a sentence about the version or commit of such a deploy. */
    String remark(String argument, String noun) {
        return argument + " is the " + noun + " " + clause + ", so find out what is live first.";
    }
}
