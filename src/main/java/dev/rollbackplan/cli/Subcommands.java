package dev.rollbackplan.cli;

import dev.rollbackplan.cli.check.CheckCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The commands besides {@code render}, for the help and the completion script. */
final class Subcommands {

    private Subcommands() {}

    /** Adds the specifications of the commands to that of the program. */
    static void addTo(CommandSpec program) {
        program.addSubcommand("check", CheckCommand.spec());
        program.addSubcommand("rules", RulesCommand.spec());
        program.addSubcommand("templates", TemplatesCommand.spec());
        program.addSubcommand("completion", CompletionCommand.spec());
    }
}
