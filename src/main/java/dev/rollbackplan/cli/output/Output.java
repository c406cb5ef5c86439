package dev.rollbackplan.cli.output;

import dev.rollbackplan.input.EnvironmentValues;
import dev.rollbackplan.input.value.Sanitizer;
import dev.rollbackplan.report.Printable;
import dev.rollbackplan.report.TextReport;
import dev.rollbackplan.text.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes what the run has to say: the product to standard output, everything else to standard error. */
public final class Output {

    public static final String STANDARD = "-";

    private final ProcessIo surroundings;

    public Output(ProcessIo surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Writes the product.
     *
     * @param target a file, or {@link #STANDARD}
     * @throws OutputException if not all of it could be written
     */
    public void product(String text, String target) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (target.equals(STANDARD)) {
            try {
                surroundings.out().write(bytes);
                surroundings.out().flush();
            } catch (IOException e) {
                throw new OutputException("to standard output", e);
            }
        } else {
            new OutputFile(target).write(bytes);
        }
    }

    public void product(String text) {
        product(text, STANDARD);
    }

    /** Says something to a person; that it can't be said is no reason to fail. */
    public void say(CharSequence text) {
        OutputStream err = surroundings.err();
        try {
            err.write(text.toString().getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            return;
        }
    }

    /** Says why a run ends. What it quotes may be a secret that stood in the wrong place. */
    public void sayRefusal(String text) {
        say(new Sanitizer(EnvironmentValues.without(surroundings.environment()), true).message(text));
    }

    /** Says why what was given can't be used, and where. */
    public void say(InputException e) {
        StringBuilder message = new StringBuilder();
        if (e.place().isPresent()) {
            InputException.Place place = e.place().get();
            new TextReport(message, isErrStyled()).add(place.source(), place.range(), e.text());
        } else {
            message.append("rollback-plan: ").append(Printable.line(e.text())).append('\n');
        }
        sayRefusal(message.toString());
    }

    public boolean isOutStyled() {
        return surroundings.styledOut();
    }

    public boolean isErrStyled() {
        return surroundings.styledErr();
    }
}
