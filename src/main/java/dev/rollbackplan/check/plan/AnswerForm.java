package dev.rollbackplan.check.plan;

/** The form of what was given as a plan. */
public enum AnswerForm {
    /** Text in Markdown. */
    PLAN,
    /** No text, or only front matter or reasoning. */
    EMPTY,
    /** JSON, such as the response of a model's interface. */
    JSON,
    /** A page in HTML. */
    HTML,
    /** The prompt, or its template, instead of an answer to it. */
    PROMPT
}
