package dev.rollbackplan.input;

import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.text.CleanText;
import dev.rollbackplan.text.InputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks for values on the terminal's device, so that standard input and output can be pipes. */
public final class Questions {

    private static final ValueSource SOURCE = new ValueSource(ValueSource.Kind.TERMINAL, "--ask");

    /** The mark of an optional argument in a hint; the question has its own words for it. */
    private static final String OPTIONAL_MARK = "(optional)";

    private final Path terminal;

    /** @param terminal the device of the controlling terminal, such as {@code /dev/tty} */
    public Questions(Path terminal) {
        this.terminal = terminal;
    }

    /**
     * Asks for each argument until the answer is valid.
     *
     * @return one answer for each argument, in the same order; empty if an optional argument is skipped
     * @throws InputException if there is no terminal, or its input ends before the last answer
     */
    public List<CandidateValue> ask(List<Argument> arguments) {
        List<CandidateValue> answers = new ArrayList<>();
        if (arguments.isEmpty()) {
            return answers;
        }
        try (InputStream in = new BufferedInputStream(new FileInputStream(terminal.toFile()));
                OutputStream out = new FileOutputStream(terminal.toFile())) {
            for (Argument argument : arguments) {
                answers.add(CandidateValue.of(argument.name(), ask(argument, in, out), SOURCE));
            }
            return answers;
        } catch (IOException e) {
            throw new InputException(
                    "--ask needs a terminal, but there is none: give " + names(arguments) + " on the command line");
        }
    }

    private static String ask(Argument argument, InputStream in, OutputStream out) throws IOException {
        write(question(argument), out);
        while (true) {
            String answer = CleanText.of(readLine(in, out)).text().strip();
            if (answer.isEmpty() && argument.required()) {
                write(argument.name() + " is required: ", out);
            } else if (answer.isEmpty() || argument.allows(answer)) {
                return answer;
            } else {
                write("Enter one of " + String.join(", ", argument.choices()) + ": ", out);
            }
        }
    }

    private static String question(Argument argument) {
        StringBuilder question = new StringBuilder(argument.name());
        String separator = " (";
        String description = CleanText.of(argument.description()).text();
        if (description.endsWith(OPTIONAL_MARK)) {
            description = description.substring(0, description.length() - OPTIONAL_MARK.length());
        }
        if (!description.isBlank()) {
            question.append(separator).append(description.strip());
            separator = "; ";
        }
        if (!argument.required()) {
            question.append(separator).append("press Enter to skip");
            separator = "; ";
        }
        return question.append(separator.equals(" (") ? ": " : "): ").toString();
    }

    /** Reads a line and returns it without its line end. */
    private static String readLine(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                write("\n", out);
                throw new InputException("the input ended before all questions were answered");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String names(List<Argument> arguments) {
        List<String> names = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.required()) {
                names.add(argument.name());
            }
        }
        return names.isEmpty() ? "values" : String.join(", ", names);
    }
}
