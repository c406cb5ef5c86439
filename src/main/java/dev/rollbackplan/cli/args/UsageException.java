package dev.rollbackplan.cli.args;

import java.util.List;

/** Thrown with everything that is wrong with a command line. The run then ends with the status for usage and input. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final String help;

    /**
     * Creates the exception.
     *
     * @param problems at least one, each a message of one line
     * @param help the command line that prints the help of the command
     */
    UsageException(List<String> problems, String help) {
        super(problems.get(0));
        this.problems = List.copyOf(problems);
        this.help = help;
    }

    /** Returns the problems: at least one, each a message of one line. */
    public List<String> problems() {
        return problems;
    }

    /** Returns the command line that prints the help of the command. */
    public String help() {
        return help;
    }
}
