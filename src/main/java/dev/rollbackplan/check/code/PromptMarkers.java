package dev.rollbackplan.check.code;

import dev.rollbackplan.redact.Redactor;

/** The markers of a prompt in place of a value that is missing or secret. A plan may repeat them. */
public final class PromptMarkers {

    private static final String NOT_PROVIDED = ": not provided]";

    private PromptMarkers() {}

    /** Returns whether a text in brackets is a marker: {@code [NAME: not provided]} or {@code [REDACTED:kind]}. */
    static boolean is(String bracketed) {
        return bracketed.endsWith(NOT_PROVIDED) || isSecret(bracketed);
    }

    /** Returns whether a text in brackets is the marker of a redacted secret. */
    public static boolean isSecret(String bracketed) {
        return bracketed.startsWith(Redactor.MARKER);
    }
}
