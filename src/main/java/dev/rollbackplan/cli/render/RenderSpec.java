package dev.rollbackplan.cli.render;

import dev.rollbackplan.cli.args.Specs;
import dev.rollbackplan.template.Argument;
import dev.rollbackplan.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Specifies the command line of {@code render}: the program's own options and one for each argument of the template.
 */
public final class RenderSpec {

    /** The option that prints the program's version, unless the template has an argument {@code VERSION}. */
    public static final String VERSION = "--version";

    /** Options that no argument can have, including those of other commands and planned ones. */
    private static final Set<String> RESERVED = Set.of(
            "--ask",
            "--context",
            "--context-limit",
            "--explain",
            "--format",
            "--from-alert",
            "--from-ci",
            "--from-file",
            "--from-git",
            "--help",
            "--no-redact",
            "--output",
            "--pointer",
            "--record",
            "--strict",
            "--template",
            "--values");

    private RenderSpec() {}

    /** Returns whether an argument can be given as an option. If not, it can be given as an operand only. */
    static boolean isOption(Argument argument) {
        return !RESERVED.contains(argument.option());
    }

    /**
     * Returns how to give an argument, for a message. It is a class, since the first lambda of a run takes
     * milliseconds.
     */
    static final class Usage implements Function<Argument, String> {

        @Override
        public String apply(Argument argument) {
            String value = "\"<" + (argument.description().isEmpty() ? "value" : argument.description()) + ">\"";
            String operand = argument.name() + "=" + value;
            return isOption(argument) ? argument.option() + " " + value + " or " + operand : operand;
        }
    }

    /** Returns the command with the program's own options only, which suffice to find the template. */
    public static CommandSpec own() {
        CommandSpec spec = Specs.command(
                Specs.PROGRAM,
                "Prints a prompt that asks an LLM for a rollback plan. Pipe it into any LLM's command-line tool.");
        spec.addPositional(Specs.operands("NAME=value", "The value of an argument of the template."));
        spec.addOption(Specs.template(
                "The template: a name, or a file if it contains a slash or ends in .md. Default: the one that"
                        + " ROLLBACK_PLAN_TEMPLATE names, otherwise rollback-strategy."));
        spec.addOption(Specs.repeatable("--from-file")
                .paramLabel("NAME=FILE")
                .description("Read the value of an argument from FILE (- for standard input). Repeatable.")
                .build());
        spec.addOption(Specs.valued("--values")
                .paramLabel("FILE")
                .description(
                        "Read the values of several arguments from a JSON or YAML object of NAME: value (- for standard input).")
                .build());
        spec.addOption(Specs.valued("--from-alert")
                .paramLabel("FILE")
                .description(
                        "Fill in arguments from the JSON of an alert (- for standard input); of several, from the gravest"
                                + " one that fires.")
                .build());
        spec.addOption(Specs.repeatable("--pointer")
                .paramLabel("NAME=POINTER")
                .description(
                        "Where the value of an argument is in that JSON, as a JSON Pointer (RFC 6901). Repeatable.")
                .build());
        spec.addOption(Specs.flag("Fill in arguments from the CI job in which the program runs.", "--from-ci"));
        spec.addOption(Specs.flag("Ask for missing arguments on the terminal.", "--ask"));
        spec.addOption(Specs.repeatable("--context")
                .paramLabel("FILE")
                .description(
                        "Append FILE, such as a log or a runbook, as data (- for standard input; gzip is read too). Repeatable.")
                .build());
        spec.addOption(Specs.valued("--context-limit")
                .paramLabel("SIZE")
                .description(
                        "Maximum size of a --context file in the prompt. Of a larger one, the beginning and the end are"
                                + " kept. Default: 256K.")
                .build());
        spec.addOption(
                Specs.output("Write the prompt to FILE, not to standard output; a failed run leaves FILE unchanged."));
        spec.addOption(Specs.flag("Do not redact secrets.", "--no-redact"));
        spec.addOption(Specs.flag(
                "Print the source of each value and the size of the prompt to standard error.", "--explain"));
        spec.addOption(Specs.valued("--record")
                .paramLabel("FILE")
                .description("Write a JSON record of the run to FILE: sources, digests and findings, but no values.")
                .build());
        spec.addOption(Specs.strict());
        spec.addOption(Specs.help());
        return spec;
    }

    /** Returns the command for a template, with its arguments as options. */
    public static CommandSpec of(Template template) {
        CommandSpec spec = own();
        for (OptionSpec option : options(template)) {
            spec.addOption(option);
        }
        if (!hasVersion(template)) {
            spec.addOption(Specs.flag("Used alone: show the program's version and exit.", VERSION));
        }
        return spec;
    }

    /** Returns the same command for the help page. Its arguments are in a group, which would slow down parsing. */
    public static CommandSpec forHelp(Template template) {
        CommandSpec spec = own();
        List<OptionSpec> options = options(template);
        if (!options.isEmpty()) {
            String title =
                    template.frontMatter().title().orElse(template.origin().name());
            ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                    .heading("%nArguments of the template \"" + Specs.literal(title) + "\":%n")
                    .validate(false)
                    .multiplicity("0..1");
            options.forEach(group::addArg);
            spec.addArgGroup(group.build());
        }
        if (!hasVersion(template)) {
            spec.addOption(Specs.flag("Used alone: show the program's version and exit.", VERSION));
        }
        spec.usageMessage()
                .customSynopsis(
                        Specs.PROGRAM + " [OPTIONS] [NAME=value...]", "   or: " + Specs.PROGRAM + " COMMAND [OPTIONS]")
                .commandListHeading("%nCommands (each has its own --help):%n")
                .footer(Specs.literal(operandOnlyArguments(template)));
        return spec;
    }

    private static List<OptionSpec> options(Template template) {
        List<OptionSpec> options = new ArrayList<>();
        for (Argument argument : template.arguments()) {
            if (isOption(argument)) {
                options.add(option(argument));
            }
        }
        return options;
    }

    /** Returns whether {@code --version} is an argument of the template. */
    static boolean hasVersion(Template template) {
        return template.argument("VERSION").isPresent();
    }

    private static OptionSpec option(Argument argument) {
        String versionNote = argument.option().equals(VERSION)
                ? " (Used alone and without a value: show the program's version.)"
                : "";
        String description = argument.description().isEmpty() ? argument.name() : argument.description();
        return Specs.repeatable(argument.option())
                .paramLabel(argument.choices().isEmpty() ? "TEXT" : String.join("|", argument.choices()))
                .completionCandidates(argument.choices())
                .description(Specs.literal(description + (argument.required() ? " (required)" : "") + versionNote))
                .build();
    }

    private static String operandOnlyArguments(Template template) {
        StringBuilder footer = new StringBuilder();
        for (Argument argument : template.arguments()) {
            if (!isOption(argument)) {
                String name = argument.name();
                footer.append(footer.length() == 0 ? "\n" : "");
                footer.append("Give ").append(name).append(" as ").append(name).append("=value only: ");
                footer.append(argument.option()).append(" is one of the program's own options.\n");
            }
        }
        return Specs.literal(footer.toString());
    }
}
