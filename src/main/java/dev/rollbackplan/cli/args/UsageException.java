package dev.rollbackplan.cli.args;

import java.util.List;

/** Says everything that is wrong with a command line; the run ends with the status for usage and input. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final String help;

    /**
     * One or more problems.
     *
     * @param problems each on a line, without a full stop
     * @param help the command line that prints the help for what was tried
     */
    UsageException(List<String> problems, String help) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
        this.help = help;
    }

    public List<String> problems() {
        return problems;
    }

    public String help() {
        return help;
    }
}
