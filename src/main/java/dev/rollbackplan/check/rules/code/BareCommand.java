package dev.rollbackplan.check.rules.code;

import dev.rollbackplan.check.prose.CodeTokenKind;

/** A command line outside code. */
public final class BareCommand extends BareTokens {

    public BareCommand() {
        super("bare-command", CodeTokenKind.COMMAND);
    }

    @Override
    String message(String text) {
        return text.substring(0, text.indexOf(' '))
                + " command outside code: put all of it in backticks, or in a code block";
    }
}
