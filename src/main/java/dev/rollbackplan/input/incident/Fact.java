package dev.rollbackplan.input.incident;

import java.util.Optional;

/** A fact of an incident that an alert or a CI job can state. */
enum Fact {
    /** What happened, in a few words. */
    TITLE,
    SEVERITY("SEVERITY"),
    SERVICE("SERVICE"),
    ENVIRONMENT("ENVIRONMENT"),
    /** The number of alerts in one notification, as a sentence. */
    GROUP,
    SUMMARY,
    /** The only fact that can have several lines. */
    DESCRIPTION,
    /** When the incident began: the time as it is written, or milliseconds since 1970. */
    STARTED,
    /** The URL of a page about the incident. */
    LINK,
    RUNBOOK("RUNBOOK"),
    REPOSITORY("REPOSITORY"),
    /** The name of the CI job that failed. */
    JOB,
    /** The workflow, pipeline, project or repository of the job: a noun and a name. */
    PART_OF,
    /** The version that is live. */
    RELEASE,
    /** The tag that the failed deploy attempted. */
    TAG,
    /** The tag, branch or commit that the failed deploy attempted; the source does not state which of them it is. */
    REF,
    /** The commit that the failed deploy attempted. */
    COMMIT("COMMIT"),
    /** The commit of the last build that succeeded. */
    LAST_GOOD,
    /** That the incident is resolved, as a clause for a warning. */
    RESOLVED;

    private final Optional<String> argument;

    Fact() {
        this.argument = Optional.empty();
    }

    Fact(String argument) {
        this.argument = Optional.of(argument);
    }

    /** Returns the argument that has the fact as its value, if a template declares it. */
    Optional<String> argument() {
        return argument;
    }
}
