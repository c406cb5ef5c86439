package dev.rollbackplan.check;

/** A path or file name outside code. */
final class BarePath extends BareTokens {

    BarePath() {
        super("bare-path", TokenKind.PATH);
    }

    @Override
    String message(String text) {
        return text + " is a path outside code: put it in backticks";
    }
}
