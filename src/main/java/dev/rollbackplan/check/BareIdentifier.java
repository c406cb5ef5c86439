package dev.rollbackplan.check;

/** An identifier outside code. */
final class BareIdentifier extends BareTokens {

    BareIdentifier() {
        super("bare-identifier", TokenKind.IDENTIFIER);
    }

    @Override
    String message(String text) {
        return text + " is an identifier outside code: put it in backticks";
    }
}
