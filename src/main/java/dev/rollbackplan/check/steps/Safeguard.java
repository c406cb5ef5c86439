package dev.rollbackplan.check.steps;

/** What a plan states around a command that makes it less dangerous. */
public enum Safeguard {
    /** Somebody has to approve it first. */
    CONFIRMATION,
    /** It is run only under a condition. */
    CONDITION,
    /** A backup, a snapshot or a copy is named. */
    BACKUP
}
