package dev.rollbackplan.input.incident;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A fact of an incident that an alert or a CI job can state. */
enum Fact {
    /** What happened, in a few words. */
    TITLE,
    /** How a deploy or a CI run ended, or its state while it runs. A title states it. */
    OUTCOME,
    /** The state of an alert. */
    STATE,
    SEVERITY,
    SERVICE,
    APP,
    ENVIRONMENT,
    CLUSTER,
    REGION,
    NAMESPACE,
    POD,
    CONTAINER,
    NODE,
    INSTANCE,
    /** Names of the entities that the alert is about. */
    AFFECTED,
    /** The other alerts of one notification. */
    GROUP,
    /** An annotation "title" beside the name of the alert's rule. */
    HEADLINE,
    SUMMARY,
    /** Can have several lines. */
    DESCRIPTION,
    /** Can have several lines. */
    MESSAGE,
    /** When the incident began: the time as it is written, or seconds or milliseconds since 1970. */
    STARTED,
    /** When the source reported it, for an incident whose beginning is not known. */
    REPORTED,
    /** When the incident ended. */
    ENDED,
    /** The URL of a page about the incident. */
    LINK,
    RUNBOOK,
    REPOSITORY,
    /** The name of the CI job that failed. */
    JOB,
    /** The workflow, pipeline, project or repository of the job: a noun and a name. */
    PART_OF,
    /** The version that is live. */
    RELEASE,
    /** The tag of the deploy. */
    TAG,
    /** The tag, branch or commit of the deploy; the source does not state which of them it is. */
    REF,
    /** The tag or branch of the deploy; the source does not state which of them it is. */
    BRANCH,
    /** The commit of the deploy. */
    COMMIT,
    /** The commit of the last build that succeeded. */
    LAST_GOOD;

    private static final Set<Fact> ARGUMENTS = EnumSet.of(
            SEVERITY,
            SERVICE,
            APP,
            ENVIRONMENT,
            CLUSTER,
            REGION,
            NAMESPACE,
            POD,
            CONTAINER,
            NODE,
            INSTANCE,
            RUNBOOK,
            REPOSITORY,
            COMMIT);

    /** Returns the argument that has the fact as its value, if a template declares it. */
    Optional<String> argument() {
        return ARGUMENTS.contains(this) ? Optional.of(name()) : Optional.empty();
    }

    /** Returns the word for the fact in a text. */
    String word() {
        return this == OUTCOME ? "state" : name().toLowerCase(Locale.ROOT);
    }

    /** Returns the facts that a title is followed by, in their order: the state, the severity and the place. */
    static Set<Fact> details() {
        return EnumSet.range(STATE, AFFECTED);
    }

    boolean hasSeveralLines() {
        return this == DESCRIPTION || this == MESSAGE;
    }

    boolean isUrl() {
        return this == LINK || this == RUNBOOK;
    }
}
