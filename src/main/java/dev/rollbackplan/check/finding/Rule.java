package dev.rollbackplan.check.finding;

/**
 * A check for one bad pattern in a subject. A rule's class and its page are named after the pattern.
 *
 * @param <S> the kind of subject that it reads
 */
public interface Rule<S extends Subject> {

    /** Returns the rule's name, in lower case with hyphens, such as {@code missing-section}. */
    String id();

    /** Returns the severity of its findings, unless a finding sets another one. */
    Severity severity();

    /** Returns what its findings are about. */
    default Concern concern() {
        return Concern.FORM;
    }

    /** Adds a finding for each place where the subject has the bad pattern. */
    void check(S subject, Findings findings);
}
