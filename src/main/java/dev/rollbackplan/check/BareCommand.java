package dev.rollbackplan.check;

/** A command line outside code. */
final class BareCommand extends BareTokens {

    BareCommand() {
        super("bare-command", TokenKind.COMMAND);
    }

    @Override
    String message(String text) {
        return text.substring(0, text.indexOf(' '))
                + " command outside code: put all of it in backticks, or in a code block";
    }
}
