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

/** Asks the person at the terminal itself, so that standard input and output are free for pipes. */
public final class Questions {

    private static final ValueSource SOURCE = new ValueSource(ValueSource.Kind.TERMINAL, "--ask");

    /** What a hint may say itself, and the question says in other words. */
    private static final String OPTIONAL = "(optional)";

    private final Path terminal;

    /** @param terminal the controlling terminal's device */
    public Questions(Path terminal) {
        this.terminal = terminal;
    }

    /**
     * Asks for arguments, each until the answer will do.
     *
     * @return an answer each; an empty one where the person skipped an optional argument
     * @throws InputException if there is no terminal, or the person breaks off
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
                    "--ask needs a terminal, and there is none; give " + names(arguments) + " by options");
        }
    }

    private static String ask(Argument argument, InputStream in, OutputStream out) throws IOException {
        say(question(argument), out);
        while (true) {
            String answer = CleanText.of(line(in, out)).text().strip();
            if (answer.isEmpty() && argument.required()) {
                say("It is required: ", out);
            } else if (answer.isEmpty() || argument.allows(answer)) {
                return answer;
            } else {
                say("It has to be one of " + String.join(", ", argument.choices()) + ": ", out);
            }
        }
    }

    private static String question(Argument argument) {
        StringBuilder question = new StringBuilder(argument.name());
        String separator = " (";
        String description = CleanText.of(argument.description()).text();
        if (description.endsWith(OPTIONAL)) {
            description = description.substring(0, description.length() - OPTIONAL.length());
        }
        if (!description.isBlank()) {
            question.append(separator).append(description.strip());
            separator = "; ";
        }
        if (!argument.required()) {
            question.append(separator).append("Enter leaves it out");
            separator = "; ";
        }
        return question.append(separator.equals(" (") ? ": " : "): ").toString();
    }

    /** A line without its end. */
    private static String line(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                say("\n", out);
                throw new InputException("the questions were broken off");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void say(String text, OutputStream out) throws IOException {
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
