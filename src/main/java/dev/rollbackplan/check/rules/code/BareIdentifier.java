package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.prose.CodeTokenKind;

/** An identifier outside code. */
public final class BareIdentifier extends BareTokens {

    public BareIdentifier() {
        super("bare-identifier", CodeTokenKind.IDENTIFIER);
    }

    @Override
    String message(String text) {
        return text + " is an identifier outside code: put it in backticks";
    }
}
