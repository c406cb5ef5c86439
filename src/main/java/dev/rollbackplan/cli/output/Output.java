package dev.rollbackplan.cli.output;

import dev.rollbackplan.input.EnvironmentValues;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.text.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes prompts and reports to standard output or to files, and messages to standard error. */
public final class Output {

    /** Standard output, where a file could be named. */
    public static final String STANDARD_OUTPUT = "-";

    /** Maximum number of problems that a run prints; of further ones it prints the number. */
    public static final int SHOWN_PROBLEMS = 20;

    private final ProcessIo io;

    public Output(ProcessIo io) {
        this.io = io;
    }

    /**
     * Prints to standard output.
     *
     * @throws OutputException if not all of the text could be written
     */
    public void print(String text) {
        try {
            io.out().write(text.getBytes(StandardCharsets.UTF_8));
            io.out().flush();
        } catch (IOException e) {
            throw new OutputException("to standard output", e);
        }
    }

    /**
     * Writes to a file, which is replaced as a whole, or to standard output.
     *
     * @param file a path, or {@link #STANDARD_OUTPUT}
     * @throws OutputException if not all of the text could be written
     */
    public void write(String text, String file) {
        if (file.equals(STANDARD_OUTPUT)) {
            print(text);
        } else {
            new OutputFile(file).write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Prints to standard error. A message that can't be written does not fail the run. */
    public void printMessage(CharSequence text) {
        OutputStream err = io.err();
        try {
            err.write(text.toString().getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            return;
        }
    }

    /** Prints why the run fails. Redacts secrets, since the message may quote one that was given in the wrong place. */
    public void printFailure(String message) {
        printMessage(new Sanitizer(EnvironmentValues.without(io.environment()), true).redact(message));
    }

    /** Prints why an input can't be used and, where the place is known, the line with it. */
    public void printFailure(InputException e) {
        printFailure(e.text(), e.place());
    }

    /** Prints the message of an input that can't be used and, where the place is known, the line with it. */
    public void printFailure(String text, Optional<InputException.Place> place) {
        StringBuilder message = new StringBuilder();
        if (place.isPresent()) {
            new TextReport(message, isErrStyled()).add(text, place);
        } else {
            message.append("rollback-plan: ").append(Printable.line(text)).append('\n');
        }
        printFailure(message.toString());
    }

    /** Returns whether standard output shows colours. */
    public boolean isOutStyled() {
        return io.styledOut();
    }

    /** Returns whether standard error shows colours. */
    public boolean isErrStyled() {
        return io.styledErr();
    }
}
