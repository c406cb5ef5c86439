package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.prose.CodeTokenKind;

/** A command's flag outside code. */
public final class BareFlag extends BareTokens {

    public BareFlag() {
        super("bare-flag", CodeTokenKind.FLAG);
    }

    @Override
    String message(String text) {
        return text + " is a flag outside code: put it in backticks";
    }
}
