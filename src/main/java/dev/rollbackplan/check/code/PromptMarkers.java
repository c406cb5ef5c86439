package dev.rollbackplan.check.code;

import dev.rollbackplan.redact.Redactor;

/** What a prompt holds in brackets where it has no value to give, and a plan may repeat. */
public final class PromptMarkers {

    private static final String NOT_PROVIDED = ": not provided]";

    private PromptMarkers() {}

    /** Whether a text in brackets is such a mark: {@code [NAME: not provided]} or {@code [REDACTED:kind]}. */
    static boolean is(String bracketed) {
        return bracketed.endsWith(NOT_PROVIDED) || isSecret(bracketed);
    }

    /** Whether it stands for a secret that was taken out of what the prompt was made of. */
    public static boolean isSecret(String bracketed) {
        return bracketed.startsWith(Redactor.MARKER);
    }
}
