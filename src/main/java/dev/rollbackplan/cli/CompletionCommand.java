package dev.rollbackplan.cli;

import dev.rollbackplan.cli.args.ExitStatus;
import dev.rollbackplan.cli.args.ParsedArgs;
import dev.rollbackplan.cli.args.Specs;
import dev.rollbackplan.cli.output.Output;
import dev.rollbackplan.cli.render.RenderSpec;
import dev.rollbackplan.template.Template;
import dev.rollbackplan.template.TemplateStore;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The {@code completion} command: prints a script for a shell that completes the program's command lines. */
final class CompletionCommand {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Output output;
    private final TemplateStore store;

    CompletionCommand(Output output, TemplateStore store) {
        this.output = output;
        this.store = store;
    }

    static CommandSpec spec() {
        CommandSpec spec = Specs.command(
                Specs.PROGRAM + " completion",
                "Prints a completion script. To load it, put  eval \"$(rollback-plan completion bash)\"  into ~/.bashrc,"
                        + " or the same with zsh into ~/.zshrc.");
        spec.addPositional(Specs.operands("bash|zsh", "The shell.", SHELLS));
        spec.addOption(Specs.template("The template whose arguments are completed."));
        spec.addOption(Specs.help());
        return spec;
    }

    ExitStatus run(List<String> args) {
        ParsedArgs parsed = ParsedArgs.parse(spec(), args);
        if (parsed.wantsHelp()) {
            output.print(parsed.help(output.isOutStyled()));
            return ExitStatus.DONE;
        }
        List<String> shells = parsed.operands();
        List<String> problems = new ArrayList<>();
        if (shells.size() != 1 || !SHELLS.contains(shells.get(0))) {
            problems.add("completion needs the name of one shell: bash or zsh");
        }
        parsed.requireNoProblems(problems);
        Template template = parsed.value("--template").map(store::load).orElseGet(store::loadDefault);
        CommandSpec spec = RenderSpec.of(template);
        Subcommands.addTo(spec);
        output.print(AutoComplete.bash(Specs.PROGRAM, new CommandLine(spec)));
        return ExitStatus.DONE;
    }
}
