package dev.rollbackplan.check.rules.safety;

/**
 * The harm that a command does.
 *
 * @param effect what it does, such as "drops a database"
 * @param mild whether it is part of many good plans, so that it is never an error
 */
record Danger(String effect, boolean mild) {

    static Danger of(String effect) {
        return new Danger(effect, false);
    }
}
