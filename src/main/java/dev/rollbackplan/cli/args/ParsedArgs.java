package dev.rollbackplan.cli.args;

import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line, parsed, with everything that is wrong with it on the way. */
public final class ParsedArgs {

    /** Behind it no word is an option. */
    private static final String END_OF_OPTIONS = "--";

    private final CommandSpec spec;
    private final ParseResult result;
    private final List<String> args;
    private final List<String> problems = new ArrayList<>();
    /** Options that stood where another's value was expected, and what would have been their own values. */
    private final List<String> swallowed = new ArrayList<>();

    private final List<String> orphaned = new ArrayList<>();

    public ParsedArgs(CommandSpec spec, List<String> args) {
        this.spec = spec;
        this.args = args;
        this.result = new CommandLine(spec).parseArgs(withoutValuesOfFlags().toArray(new String[0]));
        for (Exception error : result.errors()) {
            // Unmatched words are told of with the operands.
            if (!(error instanceof UnmatchedArgumentException)) {
                problems.add(String.valueOf(error.getMessage()));
            }
        }
    }

    /** A flag's value is a problem, and picocli would read nothing that stands behind it. */
    private List<String> withoutValuesOfFlags() {
        List<String> words = new ArrayList<>();
        boolean isOption = true;
        for (String word : args) {
            isOption &= !word.equals(END_OF_OPTIONS);
            String name = optionName(word);
            boolean isValue = !words.isEmpty() && takesValue(words.get(words.size() - 1));
            if (isOption && !isValue && !name.equals(word) && isFlag(name)) {
                problems.add(name + " takes no value");
                words.add(name);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private boolean takesValue(String word) {
        OptionSpec option = spec.optionsMap().get(word);
        return option != null && option.arity().max() > 0;
    }

    private boolean isFlag(String word) {
        return spec.optionsMap().containsKey(word) && !takesValue(word);
    }

    public boolean wantsHelp() {
        return result.isUsageHelpRequested();
    }

    /** Prints the command's help where that is asked for. */
    public boolean showsHelp(Output output) {
        if (wantsHelp()) {
            output.product(help(spec, output.isOutStyled()));
        }
        return wantsHelp();
    }

    public static String help(CommandSpec spec, boolean styled) {
        String help =
                new CommandLine(spec).getUsageMessage(styled ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF);
        return help.stripTrailing() + "\n";
    }

    public List<String> problems() {
        return problems;
    }

    /**
     * Goes on if nothing is wrong so far.
     *
     * @throws UsageException if there is any problem
     */
    public void requireNoProblems() {
        if (!problems.isEmpty()) {
            throw new UsageException(problems, spec.qualifiedName() + " --help");
        }
    }

    public boolean has(String flag) {
        return result.hasMatchedOption(flag);
    }

    /** The value of an option that may be given once. */
    public Optional<String> value(String option) {
        List<String> values = values(option);
        if (values.size() > 1) {
            problems.add(option + " is given twice; give it once");
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        return values.get(0).isEmpty() ? missing(option) : Optional.of(values.get(0));
    }

    private Optional<String> missing(String option) {
        problems.add(option + " has no value; leave it out or give it one");
        return Optional.empty();
    }

    /** The values of an option in their order; one that is missing is a problem. */
    public List<String> values(String option) {
        OptionSpec matched = result.matchedOption(option);
        List<String> values = new ArrayList<>();
        if (matched == null) {
            return values;
        }
        for (String value : matched.<List<String>>getValue()) {
            boolean isOption = spec.optionsMap().containsKey(optionName(value)) && isSeparate(option, value);
            if (value.equals(Specs.NO_VALUE)) {
                problems.add(option + " has no value");
            } else if (isOption) {
                swallow(value);
                problems.add(option + " has no value: the next word is an option (if it is the value, write " + option
                        + "=" + value + ")");
            } else {
                values.add(value);
            }
        }
        return values;
    }

    private void swallow(String word) {
        swallowed.add(optionName(word));
        int next = args.indexOf(word) + 1;
        if (takesValue(word) && next < args.size()) {
            orphaned.add(args.get(next));
        }
    }

    /** Whether a value stands as a word of its own behind its option, so that an empty variable may have left it there. */
    public boolean isSeparate(String option, String value) {
        OptionSpec matched = result.matchedOption(option);
        for (int i = 0; matched != null && i + 1 < args.size(); i++) {
            if (isNameOf(matched, args.get(i)) && args.get(i + 1).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** The words that are no option; unknown options among them are problems, and the words behind them left out. */
    public List<String> operands(Collection<String> meant) {
        List<String> operands = new ArrayList<>();
        boolean behindUnknown = false;
        meant.addAll(swallowed);
        for (String word : positionals()) {
            if (orphaned.remove(word)) {
                behindUnknown = false;
            } else if (word.length() > 1 && word.charAt(0) == '-' && !isMeantAsOperand(word)) {
                unknown(word, meant);
                behindUnknown = word.indexOf('=') < 0;
            } else {
                if (!behindUnknown || word.indexOf('=') > 0) {
                    operands.add(word);
                }
                behindUnknown = false;
            }
        }
        return operands;
    }

    /** Whether a word with a hyphen stands behind {@code --}, and names no option, which was put there by mistake. */
    private boolean isMeantAsOperand(String word) {
        int end = args.indexOf(END_OF_OPTIONS);
        return end >= 0 && args.lastIndexOf(word) > end && !spec.optionsMap().containsKey(optionName(word));
    }

    private List<String> positionals() {
        List<String> words = new ArrayList<>(result.matchedPositionalValue(0, List.<String>of()));
        // What begins with the name of a short option, as -tNAME does, picocli takes for no operand.
        words.addAll(result.unmatched());
        return words;
    }

    private void unknown(String word, Collection<String> meant) {
        String name = optionName(word);
        if (spec.optionsMap().containsKey(name)) {
            problems.add(name + " stands behind --, where no option is read");
            return;
        }
        List<String> known = new ArrayList<>();
        for (String option : spec.optionsMap().keySet()) {
            if (option.startsWith("--")) {
                known.add(option);
            }
        }
        Optional<String> near = DidYouMean.to(name, known);
        near.ifPresent(meant::add);
        problems.add("there is no option " + name
                + near.or(() -> shortOption(word))
                        .map(found -> "; did you mean " + found + "?")
                        .orElse(""));
    }

    /** How it is written that a word means a short option, and what stands right behind its name. */
    private Optional<String> shortOption(String word) {
        String name = word.substring(0, 2);
        if (takesValue(name)) {
            return Optional.of(name + " " + word.substring(2));
        }
        return isFlag(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isNameOf(OptionSpec option, String word) {
        for (String name : option.names()) {
            if (name.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static String optionName(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }
}
