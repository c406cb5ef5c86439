package dev.rollbackplan.cli.output;

import dev.rollbackplan.input.EnvironmentValues;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.text.InputException;
import dev.rollbackplan.text.SourceText;
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

    /** Returns a message, or a text that quotes input, without its secrets. */
    public String redact(String text) {
        return sanitizer().redact(text);
    }

    /**
     * Returns a text whose secrets are replaced character by character. What is reported on a text is found in this one, so
     * that no report quotes a secret, or a part of one.
     */
    public SourceText mask(SourceText source) {
        return sanitizer().mask(source);
    }

    private Sanitizer sanitizer() {
        return new Sanitizer(EnvironmentValues.without(io.environment()), true);
    }

    /**
     * Prints to standard output. The caller has redacted what comes from outside.
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

    /** Prints to standard error, without secrets. A message that can't be written does not fail the run. */
    public void printMessage(CharSequence text) {
        OutputStream err = io.err();
        try {
            err.write(redact(text.toString()).getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            return;
        }
    }

    /** Prints why the run fails. */
    public void printFailure(String message) {
        printMessage(message);
    }

    /** Prints why an input can't be used and, where the place is known, the line with it. */
    public void printFailure(InputException e) {
        InputException shown = mask(e);
        printFailure(shown.text(), shown.place());
    }

    /**
     * Prints the message of an input that can't be used and, where the place is known, the line with it. The caller has
     * replaced the secrets of the place's text, see {@link #mask(InputException)}.
     */
    public void printFailure(String text, Optional<InputException.Place> place) {
        StringBuilder message = new StringBuilder();
        if (place.isPresent()) {
            new TextReport(message, isErrStyled()).add(text, place);
        } else {
            message.append("rollback-plan: ").append(Printable.line(text)).append('\n');
        }
        printFailure(message.toString());
    }

    /** Returns the same problem, whose message and text have no secrets. */
    public InputException mask(InputException e) {
        return e.place()
                .map(place -> new InputException(redact(e.text()), mask(place.source()), place.range()))
                .orElseGet(() -> new InputException(redact(e.text())));
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
