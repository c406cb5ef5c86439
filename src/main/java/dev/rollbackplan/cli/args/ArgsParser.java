package dev.rollbackplan.cli.args;

import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Parses one command line with picocli and collects its problems. */
final class ArgsParser {

    private static final String END_OF_OPTIONS = "--";

    private static final String NO_VALUE = " has no value: give it one or leave it out";

    private final CommandSpec spec;
    private final List<String> args;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> optionsWithProblems = new HashSet<>();
    /** The values of options that were themselves read as values: picocli takes them for operands. */
    private final List<String> orphans = new ArrayList<>();

    private boolean mayLackOperands;

    ArgsParser(CommandSpec spec, List<String> args) {
        this.spec = spec;
        this.args = args;
    }

    ParsedArgs parse() {
        ParseResult result =
                new CommandLine(spec).parseArgs(withoutValuesOfFlags().toArray(new String[0]));
        for (Exception error : result.errors()) {
            // Unmatched words are reported with the operands.
            if (!(error instanceof UnmatchedArgumentException)) {
                problems.add(String.valueOf(error.getMessage()));
            }
        }
        Map<String, List<String>> values = new HashMap<>();
        for (OptionSpec option : new LinkedHashSet<>(result.matchedOptions())) {
            if (takesValue(option)) {
                List<String> found = values(option);
                for (String name : option.names()) {
                    values.put(name, found);
                }
            }
        }
        List<String> operands = operands(result);
        return new ParsedArgs(spec, args, result, values, operands, mayLackOperands, problems, optionsWithProblems);
    }

    /** Reports a value of a flag and removes it: picocli would read nothing after it. */
    private List<String> withoutValuesOfFlags() {
        List<String> words = new ArrayList<>();
        boolean inOptions = true;
        for (String word : args) {
            inOptions &= !word.equals(END_OF_OPTIONS);
            String name = optionName(word);
            boolean isValue = !words.isEmpty() && takesValue(words.get(words.size() - 1));
            if (inOptions && !isValue && !name.equals(word) && isFlag(name)) {
                problems.add(name + " takes no value: leave out \"" + word.substring(name.length()) + "\"");
                words.add(name);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private List<String> values(OptionSpec option) {
        String name = option.longestName();
        List<String> values = new ArrayList<>();
        Set<String> separate = separateWords(option, args);
        for (String value : option.stringValues()) {
            if (value.equals(Specs.NO_VALUE)) {
                report(name, NO_VALUE);
            } else if (isKnown(value) && separate.contains(value)) {
                report(
                        name,
                        " has no value: the next word is an option (to use it as the value, write " + name + "=" + value
                                + ")");
                swallowed(value);
            } else {
                values.add(value);
            }
        }
        if (!Specs.isRepeatable(option)) {
            if (values.size() > 1) {
                report(name, " is given twice: give it once");
            }
            if (!values.isEmpty() && values.get(0).isEmpty()) {
                report(name, NO_VALUE);
            }
        }
        return List.copyOf(values);
    }

    private void report(String option, String problem) {
        problems.add(option + problem);
        optionsWithProblems.add(option);
    }

    /** Notes an option that was read as another's value. */
    private void swallowed(String word) {
        optionsWithProblems.add(optionName(word));
        int next = args.indexOf(word) + 1;
        if (takesValue(word) && next < args.size()) {
            orphans.add(args.get(next));
        }
    }

    /**
     * Returns the operands. Unknown options are reported. The word after one is likely its value and left out, unless
     * it has the form {@code NAME=value}.
     */
    private List<String> operands(ParseResult result) {
        List<String> words = new ArrayList<>(result.matchedPositionalValue(0, List.<String>of()));
        // picocli takes a word that begins with a short option, such as -tNAME, for no operand.
        words.addAll(result.unmatched());
        List<String> operands = new ArrayList<>();
        boolean afterUnknown = false;
        for (String word : words) {
            boolean orphan = orphans.remove(word);
            if (!orphan && word.length() > 1 && word.charAt(0) == '-' && !isMeantAsOperand(word)) {
                reportOption(word);
                afterUnknown = word.indexOf('=') < 0;
                mayLackOperands = true;
            } else {
                if ((orphan || afterUnknown) && !isAssignment(word)) {
                    mayLackOperands = true;
                } else {
                    operands.add(word);
                }
                afterUnknown = false;
            }
        }
        return operands;
    }

    private static boolean isAssignment(String word) {
        return word.indexOf('=') > 0 && word.charAt(0) != '-';
    }

    /**
     * Returns whether a word with a hyphen is after {@code --} and is no known option, which was put there by mistake.
     */
    private boolean isMeantAsOperand(String word) {
        int end = args.indexOf(END_OF_OPTIONS);
        return end >= 0 && args.lastIndexOf(word) > end && !isKnown(word);
    }

    private void reportOption(String word) {
        String name = optionName(word);
        if (isKnown(word)) {
            problems.add(name + " comes after --, where options are not read: move it before the --");
            return;
        }
        List<String> known = new ArrayList<>();
        for (String option : spec.optionsMap().keySet()) {
            if (option.startsWith("--")) {
                known.add(option);
            }
        }
        Optional<String> near = DidYouMean.nearest(name, known);
        near.ifPresent(optionsWithProblems::add);
        problems.add("there is no option " + name
                + near.or(() -> shortOption(word)).map(DidYouMean::question).orElse(""));
    }

    /** Returns the short option that a word begins with, and the rest of the word as a word of its own. */
    private Optional<String> shortOption(String word) {
        String name = word.substring(0, 2);
        if (takesValue(name)) {
            return Optional.of(name + " " + word.substring(2));
        }
        return isFlag(name) ? Optional.of(name) : Optional.empty();
    }

    private boolean isKnown(String word) {
        return spec.optionsMap().containsKey(optionName(word));
    }

    private boolean isFlag(String name) {
        return spec.optionsMap().containsKey(name) && !takesValue(name);
    }

    private boolean takesValue(String name) {
        OptionSpec option = spec.optionsMap().get(name);
        return option != null && takesValue(option);
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** Returns the words that follow an option's name as words of their own. */
    static Set<String> separateWords(OptionSpec option, List<String> args) {
        Set<String> names = Set.of(option.names());
        Set<String> words = new HashSet<>();
        for (int i = 0; i + 1 < args.size(); i++) {
            if (names.contains(args.get(i))) {
                words.add(args.get(i + 1));
            }
        }
        return words;
    }

    private static String optionName(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }
}
