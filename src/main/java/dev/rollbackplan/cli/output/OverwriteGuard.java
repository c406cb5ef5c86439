package dev.rollbackplan.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Refuses an output that is the same file as an input of the run, under any name: it would destroy the input. */
public final class OverwriteGuard {

    private static final String STANDARD_INPUT = "-";

    private final List<Input> inputs = new ArrayList<>();

    private record Input(String name, String file) {}

    /**
     * Adds an input.
     *
     * @param name what the file is, for messages, such as "the plan p.md"
     * @param file its path, or {@code -} for standard input
     */
    public void addInput(String name, String file) {
        inputs.add(new Input(name, file.equals(STANDARD_INPUT) ? "/dev/stdin" : file));
    }

    /**
     * Returns a message for each input that an output would overwrite.
     *
     * @param option the option that names the output
     * @param file a path, or {@link Output#STANDARD_OUTPUT}
     */
    public List<String> problems(String option, String file) {
        List<String> problems = new ArrayList<>();
        for (Input input : inputs) {
            if (!file.equals(Output.STANDARD_OUTPUT) && OutputFile.isSame(file, input.file())) {
                problems.add(option + " " + file + " is " + input.name()
                        + ", which would be overwritten: name another file");
            }
        }
        return problems;
    }
}
