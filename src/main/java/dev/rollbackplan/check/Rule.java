package dev.rollbackplan.check;

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

    /** Whether it waits for another program; the others are run meanwhile. */
    default boolean waits() {
        return false;
    }
}
