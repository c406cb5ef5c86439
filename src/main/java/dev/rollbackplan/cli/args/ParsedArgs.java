package dev.rollbackplan.cli.args;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A parsed command line with the problems of its options. Immutable: a command collects further problems itself. */
public final class ParsedArgs {

    private final CommandSpec spec;
    private final List<String> args;
    private final ParseResult result;
    private final Map<String, List<String>> values;
    private final List<String> operands;
    private final boolean mayLackOperands;
    private final List<String> problems;
    private final Set<String> optionsWithProblems;

    ParsedArgs(
            CommandSpec spec,
            List<String> args,
            ParseResult result,
            Map<String, List<String>> values,
            List<String> operands,
            boolean mayLackOperands,
            List<String> problems,
            Set<String> optionsWithProblems) {
        this.spec = spec;
        this.args = List.copyOf(args);
        this.result = result;
        this.values = Map.copyOf(values);
        this.operands = List.copyOf(operands);
        this.mayLackOperands = mayLackOperands;
        this.problems = List.copyOf(problems);
        this.optionsWithProblems = Set.copyOf(optionsWithProblems);
    }

    /** Parses the words after the command's name. */
    public static ParsedArgs parse(CommandSpec spec, List<String> args) {
        return new ArgsParser(spec, args).parse();
    }

    /** Returns the help page of a command. */
    public static String help(CommandSpec spec, boolean styled) {
        String help =
                new CommandLine(spec).getUsageMessage(styled ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
        return help.stripTrailing() + "\n";
    }

    /** Returns the help page of this command. */
    public String help(boolean styled) {
        return help(spec, styled);
    }

    /** Returns whether {@code --help} is given. Problems don't matter then. */
    public boolean wantsHelp() {
        return result.isUsageHelpRequested();
    }

    /** Returns whether an option is given. */
    public boolean has(String option) {
        return result.hasMatchedOption(option);
    }

    /**
     * Returns the value of an option, which is never empty. If it is given twice, which is a problem, the first counts.
     */
    public Optional<String> value(String option) {
        List<String> all = values(option);
        return all.isEmpty() || all.get(0).isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Returns the values of an option in their order, without missing ones, which are problems. */
    public List<String> values(String option) {
        return values.getOrDefault(option, List.of());
    }

    /**
     * Returns whether a value is the word after its option and not joined to it by {@code =}. Such a word may be there
     * only because the variable that was meant as the value is empty.
     */
    public boolean isSeparateWord(String option, String value) {
        OptionSpec matched = result.matchedOption(option);
        return matched != null && ArgsParser.separateWords(matched, args).contains(value);
    }

    /** Returns the words that are neither options nor their values. Unknown options are problems, not operands. */
    public List<String> operands() {
        return operands;
    }

    /** Returns whether an operand may have been taken for an option, or for the value of an option with a problem. */
    public boolean mayLackOperands() {
        return mayLackOperands;
    }

    /** Returns everything that is wrong with the options, each problem as a message of one line. */
    List<String> problems() {
        return problems;
    }

    /**
     * Returns the options that the problems are about: an option without its value, one in the place of another's
     * value, and the known option nearest to an unknown one. They must not be reported as missing as well.
     */
    public Set<String> optionsWithProblems() {
        return optionsWithProblems;
    }

    /**
     * Checks that nothing is wrong.
     *
     * @param others the problems that the command has found besides those of the options
     * @throws UsageException with all problems, if there are any
     */
    public void requireNoProblems(List<String> others) {
        List<String> all = new ArrayList<>(problems);
        all.addAll(others);
        if (!all.isEmpty()) {
            throw new UsageException(all, spec.qualifiedName() + " --help");
        }
    }
}
