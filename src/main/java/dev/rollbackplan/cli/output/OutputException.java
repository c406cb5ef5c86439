package dev.rollbackplan.cli.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown if output can't be written. The run then ends with the status for a failed run. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final boolean closedPipe;

    OutputException(String target, IOException cause) {
        this("cannot write " + target + ": " + cause.getMessage(), cause, isClosedPipe(cause));
    }

    OutputException(String target, String reason) {
        this("cannot write " + target + ": " + reason, null, false);
    }

    private OutputException(String text, @Nullable IOException cause, boolean closedPipe) {
        super(text, cause);
        this.text = text;
        this.closedPipe = closedPipe;
    }

    private static boolean isClosedPipe(IOException cause) {
        return String.valueOf(cause.getMessage()).contains("Broken pipe");
    }

    /** Returns the message, which names the target and the reason. */
    public String text() {
        return text;
    }

    /** Returns whether the reader closed the pipe, as {@code head} does. This is no failure. */
    public boolean isClosedPipe() {
        return closedPipe;
    }
}
