package dev.rollbackplan.check.finding;

/** What a rule's findings are about, in the order in which a person needs to read them. */
public enum Concern {
    /** Following the plan could destroy data, or leave the service broken. */
    DANGER,
    /** The plan contradicts its prompt, or uses a fact that the prompt does not give. */
    CONTRADICTION,
    /** The plan does not have the form that its prompt asks for. */
    FORM,
    /** A value that a person has to fill in. */
    BLANK
}
