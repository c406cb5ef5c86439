package dev.rollbackplan.check;

/** A command's flag outside code. */
final class BareFlag extends BareTokens {

    BareFlag() {
        super("bare-flag", TokenKind.FLAG);
    }

    @Override
    String message(String text) {
        return text + " is a flag outside code: put it in backticks";
    }
}
