package dev.rollbackplan.check.finding;

/**
 * One thing that a text must not have. A rule is named after the bad pattern and has a page of that name.
 *
 * @param <S> what it judges
 */
public interface Rule<S extends Subject> {

    /** Its name, in lower case with hyphens. */
    String id();

    /** What its findings weigh. */
    Severity severity();

    /** Adds what it finds. */
    void check(S subject, Findings findings);

    /** Which rules it is run with, one after the other; the other tracks are run meanwhile. */
    default Track track() {
        return Track.MAIN;
    }

    /** What can be run at the same time. */
    enum Track {
        MAIN,
        /** Reads all of the prose, which takes about as long as all else. */
        PROSE,
        /** Waits for another program. */
        SHELL
    }
}
