package dev.rollbackplan.cli.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that the output could not be written; the run ends with the status for its own failure. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final boolean closedPipe;

    OutputException(String target, IOException cause) {
        this("cannot write " + target + ": " + cause.getMessage(), cause, closes(cause));
    }

    OutputException(String target, String reason) {
        this("cannot write " + target + ": " + reason, null, false);
    }

    private OutputException(String text, @Nullable IOException cause, boolean closedPipe) {
        super(text, cause);
        this.text = text;
        this.closedPipe = closedPipe;
    }

    private static boolean closes(IOException cause) {
        return String.valueOf(cause.getMessage()).contains("Broken pipe");
    }

    /** The message. */
    public String text() {
        return text;
    }

    /** Whether the reader went away, as {@code head} does: nothing is wrong then. */
    public boolean isClosedPipe() {
        return closedPipe;
    }
}
