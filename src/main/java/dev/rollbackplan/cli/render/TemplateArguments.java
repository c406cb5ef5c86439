package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.input.value.CandidateValue;
import dev.rollbackplan.input.value.ValueSource;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values that a command line gives to a template's arguments, by options and by operands. */
final class TemplateArguments {

    private final Template template;
    private final ParsedArgs parsed;
    private final RenderProblems problems;

    /** @param problems where problems are added */
    TemplateArguments(Template template, ParsedArgs parsed, RenderProblems problems) {
        this.template = template;
        this.parsed = parsed;
        this.problems = problems;
    }

    /** Returns the values: first those of options, in the template's order, then those of operands. Adds problems. */
    List<CandidateValue> read() {
        List<CandidateValue> values = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            if (RenderSpec.isOption(argument)) {
                readOption(argument, values);
            }
        }
        if (!RenderSpec.hasVersion(template) && parsed.has(RenderSpec.VERSION)) {
            problems.add(
                    "--version can't be combined with anything: it prints the program's version, since the template"
                            + " has no argument VERSION");
        }
        for (String operand : parsed.operands()) {
            Optional<String> name = name(operand);
            if (name.isEmpty()) {
                problems.add("\"" + operand + "\" is neither an option nor NAME=value");
            } else if (isKnown(name.get())) {
                String value = operand.substring(name.get().length() + 1);
                values.add(CandidateValue.of(name.get(), value, source(name.get() + "=")));
            }
        }
        return values;
    }

    private void readOption(Argument argument, List<CandidateValue> values) {
        String option = argument.option();
        for (String value : parsed.values(option)) {
            Optional<String> operand =
                    name(value).filter(name -> template.argument(name).isPresent());
            if (operand.isPresent() && parsed.isSeparateWord(option, value)) {
                String shown = operand.get() + "=...";
                problems.add(
                        option + " has no value: the next word is " + shown + " (to use it as the value, write "
                                + option + "=" + shown + ")",
                        argument.name());
            } else {
                values.add(CandidateValue.of(argument.name(), value, source(option)));
            }
        }
    }

    /** Returns whether the template has an argument. If not, that is added to the problems. */
    boolean isKnown(String name) {
        if (template.argument(name).isPresent()) {
            return true;
        }
        String message = "the template has no argument " + name;
        Optional<String> nearest = DidYouMean.nearest(name, template.argumentNames());
        if (nearest.isPresent()) {
            problems.add(message + DidYouMean.question(nearest.get()), nearest.get());
        } else {
            String known = String.join(", ", template.argumentNames());
            problems.add(message + (known.isEmpty() ? "; it has no arguments" : "; its arguments are " + known));
        }
        return false;
    }

    /** Returns the arguments that a problem concerns already: they are not reported as missing as well. */
    List<String> withProblems() {
        List<String> names = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            if (problems.concern(argument.name())
                    || parsed.optionsWithProblems().contains(argument.option())) {
                names.add(argument.name());
            }
        }
        return names;
    }

    static ValueSource source(String label) {
        return new ValueSource(ValueSource.Kind.COMMAND_LINE, label);
    }

    /** Returns the part of a word before its first {@code =}, if that part is not empty. */
    static Optional<String> name(String word) {
        int equals = word.indexOf('=');
        return equals > 0 ? Optional.of(word.substring(0, equals)) : Optional.empty();
    }
}
