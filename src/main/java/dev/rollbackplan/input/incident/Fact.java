package dev.rollbackplan.input.incident;

import java.util.Optional;

/** What a CI job or an alert may say of an incident. */
enum Fact {
    /** What happened, in a few words; the rest describes it. */
    TITLE,
    SEVERITY("SEVERITY"),
    SERVICE("SERVICE"),
    ENVIRONMENT("ENVIRONMENT"),
    /** How many alerts one notification is about, a sentence. */
    GROUP,
    SUMMARY,
    /** The only one that may have several lines. */
    DESCRIPTION,
    /** When it began; the time as it was found, or milliseconds since 1970. */
    SINCE,
    /** Where a person sees more of it, a URL. */
    LINK,
    RUNBOOK("RUNBOOK"),
    REPOSITORY("REPOSITORY"),
    /** The CI job that failed, by name. */
    JOB,
    /** What the job is part of, with a noun. */
    PART_OF,
    /** The version that is live. */
    RELEASE,
    /** The tag that the failed deploy attempted. */
    TAG,
    /** The tag, branch or commit that the failed deploy attempted, and nobody knows which. */
    REF,
    /** The commit that the failed deploy attempted. */
    COMMIT("COMMIT"),
    /** The commit of the last build that succeeded. */
    LAST_GOOD,
    /** That it is over already, a clause for a warning. */
    OVER;

    private final Optional<String> argument;

    Fact() {
        this.argument = Optional.empty();
    }

    Fact(String argument) {
        this.argument = Optional.of(argument);
    }

    /** The argument that it fills as it stands, where a template declares one. */
    Optional<String> argument() {
        return argument;
    }
}
