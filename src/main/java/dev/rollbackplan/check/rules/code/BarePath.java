package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.prose.CodeTokenKind;

/** A path or file name outside code. */
public final class BarePath extends BareTokens {

    public BarePath() {
        super("bare-path", CodeTokenKind.PATH);
    }

    @Override
    String message(String text) {
        return text + " is a path outside code: put it in backticks";
    }
}
